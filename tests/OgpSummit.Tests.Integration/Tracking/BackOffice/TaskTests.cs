using System.Net;
using System.Text.Json.Nodes;
using OgpSummit.Plugin.ContentModel;
using Umbraco.Cms.Core.Actions;
using Umbraco.Extensions;

namespace OgpSummit.Tests.Integration.Tracking.BackOffice;

[Collection(OnTrackingSite.Name)]
public sealed class TaskTests(TrackingSite site)
{
    [Fact]
    public async Task A_draft_without_evidence_is_listed_with_what_is_missing_in_the_editor_s_language()
    {
        var draft = site.GivenDraft(site.Commitment(6), "2017-02-20", report => report.SetValue(Aliases.Evidence, null));

        var task = await TaskOfAsync(await site.EditorAsync(), "refusedReport", draft.Key);

        Assert.Equal(site.Commitment(6), task["commitment"]!.GetValue<Guid>());
        Assert.Equal(DocumentTypes.ProgressReport, task["documentType"]!.GetValue<string>());
        var objection = Assert.Single(task["objections"]!.AsArray())!;
        Assert.Equal(Aliases.Evidence, objection["field"]!.GetValue<string>());
        Assert.Equal("Add at least one piece of evidence: a link or a file.", objection["message"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_draft_that_may_be_published_waits_until_it_is()
    {
        var draft = site.GivenDraft(site.Commitment(6), "2017-02-21");
        var editor = await site.EditorAsync();
        var task = await TaskOfAsync(editor, "draftReport", draft.Key);
        Assert.True(task["mayPublish"]!.GetValue<bool>());
        Assert.Equal(TrackingSite.French, task["culture"]!.GetValue<string>());

        Assert.True(site.Contents.Publish(site.Contents.GetById(draft.Key)!, [TrackingSite.French]).Success);

        Assert.Null(await FindAsync(editor, "draftReport", draft.Key));
        Assert.Equal(TrackingSite.English, (await TaskOfAsync(editor, "missingTranslation", draft.Key))["culture"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_report_that_was_sent_waits_in_one_place_for_who_sent_it_and_who_may_publish_it()
    {
        var report = TrackingSite.Report();
        var key = report["id"]!.GetValue<Guid>();
        var contributor = await site.ContributorAsync(1);
        using var sent = await TrackingSite.PostAsync(contributor, site.Commitment(1), report);
        Assert.Equal(HttpStatusCode.Created, sent.StatusCode);

        foreach (var client in new[] { contributor, await site.EditorAsync() })
        {
            var waiting = await TrackingSite.ReadAsync(client, "/publication-requests");
            Assert.Contains(waiting["items"]!.AsArray(), request => request!["document"]!.GetValue<Guid>() == key);
            Assert.Null(await FindAsync(client, "draftReport", key));
        }

        var (colleague, _) = await site.GivenUserAsync([ActionBrowse.ActionLetter, ActionNew.ActionLetter], site.Axis(1));
        Assert.NotNull(await FindAsync(colleague, "draftReport", key));
    }

    [Fact]
    public async Task A_draft_moves_to_the_waiting_list_when_it_is_sent()
    {
        var draft = site.GivenDraft(site.Commitment(6), "2017-02-22");
        var editor = await site.EditorAsync();
        Assert.NotNull(await FindAsync(editor, "draftReport", draft.Key));

        var (_, sender) = await site.GivenUserAsync([ActionBrowse.ActionLetter, ActionNew.ActionLetter, ActionUpdate.ActionLetter]);
        var document = site.Contents.GetById(draft.Key)!;
        document.TouchCulture(TrackingSite.French);
        Assert.True(site.Contents.SendToPublication(document, sender.Id));

        Assert.Null(await FindAsync(editor, "draftReport", draft.Key));
    }

    [Fact]
    public async Task Asked_again_tasks_do_not_read_the_waiting_list()
    {
        site.GivenDraft(site.Commitment(6), "2017-02-23");
        var editor = await site.EditorAsync();
        var first = await site.Sql.DuringAsync(() => TrackingSite.ReadAsync(editor, "/tasks"));
        var again = await site.Sql.DuringAsync(() => TrackingSite.ReadAsync(editor, "/tasks"));

        Assert.Contains(first, IsOfAudit);
        Assert.DoesNotContain(again, IsOfAudit);

        static bool IsOfAudit(string command) => command.Contains("\"audit\"", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_commitment_without_a_report_in_time_is_listed_until_somebody_reports()
    {
        var editor = await site.EditorAsync();
        var missed = await TaskOfAsync(editor, "reportMissed", site.Commitment(14));
        Assert.NotNull(missed["on"]);

        using var reported = await TrackingSite.PostAsync(editor, site.Commitment(14), TrackingSite.Report());
        Assert.Equal(HttpStatusCode.Created, reported.StatusCode);

        Assert.Null(await FindAsync(editor, "reportMissed", site.Commitment(14)));
    }

    [Fact]
    public async Task A_milestone_past_its_day_is_listed()
    {
        var tasks = await TasksAsync(await site.EditorAsync(), "overdueMilestone");

        Assert.NotEmpty(tasks);
        Assert.All(tasks, task =>
        {
            Assert.NotNull(task!["milestone"]);
            Assert.True(string.CompareOrdinal(task["on"]!.GetValue<string>(), TrackingSite.Today) < 0);
        });
    }

    [Fact]
    public async Task A_contributor_has_tasks_below_her_start_node_and_a_translator_only_translations()
    {
        var outside = site.GivenDraft(site.Commitment(25), "2017-02-22");
        var contributor = (await TrackingSite.ReadAsync(await site.ContributorAsync(1), "/tasks?take=1000")).ToJsonString();
        var translator = (await TrackingSite.ReadAsync(await site.TranslatorAsync(), "/tasks?take=1000"))["items"]!.AsArray();

        Assert.DoesNotContain(site.Commitment(25).ToString(), contributor, StringComparison.Ordinal);
        Assert.DoesNotContain(outside.Key.ToString(), contributor, StringComparison.Ordinal);
        Assert.DoesNotContain(translator, task => task!["kind"]!.GetValue<string>() is "reportMissed" or "reportDue");
    }

    [Theory]
    [InlineData("/tasks?kind=everything", "kind")]
    [InlineData("/tasks?take=-1", "take")]
    [InlineData("/tasks?tkae=1", "tkae")]
    public async Task A_wrong_parameter_is_named(string path, string parameter)
    {
        using var response = await (await site.EditorAsync()).GetAsync(TrackingSite.Api + path);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains($"\"{parameter}\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<JsonNode> TaskOfAsync(HttpClient client, string kind, Guid document) =>
        await FindAsync(client, kind, document) ?? throw new InvalidOperationException($"No task {kind} for {document}.");

    private static async Task<JsonNode?> FindAsync(HttpClient client, string kind, Guid document) =>
        (await TasksAsync(client, kind)).FirstOrDefault(task => task!["document"]!.GetValue<Guid>() == document);

    private static async Task<JsonArray> TasksAsync(HttpClient client, string kind) =>
        (await TrackingSite.ReadAsync(client, $"/tasks?kind={kind}&take=1000"))["items"]!.AsArray();
}
