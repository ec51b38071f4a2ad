using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using OgpSummit.Plugin.ContentModel;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Tests.Integration.Tracking.BackOffice;

[Collection(OnTrackingSite.Name)]
public sealed class ReportTests(TrackingSite site)
{
    [Fact]
    public async Task Nobody_reports_without_signing_in()
    {
        using var response = await TrackingSite.PostAsync(site.Visitor, site.Commitment(1), TrackingSite.Report());

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task An_editor_s_report_is_public_at_once()
    {
        var report = TrackingSite.Report();
        report["note"]!["en"] = "A test note";

        Assert.Equal("published", await StateAsync(await site.EditorAsync(), 18, report));

        var document = Document(report);
        Assert.True(document.Published);
        Assert.True(document.IsCulturePublished(TrackingSite.English));
        Assert.Equal("2017-02-01 gouvernement", document.GetCultureName(TrackingSite.French));
        Assert.Equal("2017-02-01 government", document.GetCultureName(TrackingSite.English));
        Assert.Equal(report["note"]!["fr"]!.GetValue<string>(), document.GetValue<string>(Aliases.Note, TrackingSite.French));
        Assert.Contains(Key(report).ToString(), (await TrackingSite.ReadAsync(await site.EditorAsync(), "/overview")).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contributor_s_report_waits_for_publication_until_somebody_who_may_sends_the_same()
    {
        var report = TrackingSite.Report();
        var contributor = await site.ContributorAsync(1);

        Assert.Equal("sentForPublication", await StateAsync(contributor, 1, report));
        Assert.Equal("sentForPublication", await StateAsync(contributor, 1, report));
        Assert.False(Document(report).Published);

        Assert.Equal("published", await StateAsync(await site.EditorAsync(), 1, report));
        Assert.True(Document(report).Published);
        Assert.Single(site.ReportsOf(site.Commitment(1)), one => one.Key == Key(report));
    }

    [Fact]
    public async Task A_contributor_neither_reports_nor_learns_of_what_lies_outside_her_start_node()
    {
        using var response = await TrackingSite.PostAsync(await site.ContributorAsync(1), site.Commitment(26), TrackingSite.Report());

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_translator_is_told_that_a_report_needs_French()
    {
        using var response = await TrackingSite.PostAsync(await site.TranslatorAsync(), site.Commitment(1), TrackingSite.Report());

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Contains("French", (await ProblemAsync(response))["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_report_sent_many_times_at_once_is_one_report()
    {
        var editor = await site.EditorAsync();
        var report = TrackingSite.Report();

        var states = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => StateAsync(editor, 19, report)));

        Assert.All(states, state => Assert.Equal("published", state));
        Assert.Single(site.ReportsOf(site.Commitment(19)), one => one.Key == Key(report));
    }

    [Fact]
    public async Task Another_report_with_the_same_id_is_refused()
    {
        var editor = await site.EditorAsync();
        var report = TrackingSite.Report();
        await StateAsync(editor, 19, report);
        report["note"]!["fr"] = "Autre chose";

        using var other = await TrackingSite.PostAsync(editor, site.Commitment(19), report);
        using var elsewhere = await TrackingSite.PostAsync(editor, site.Commitment(20), TrackingSite.Report().With("id", report["id"]!));

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.Conflict), (other.StatusCode, elsewhere.StatusCode));
        Assert.NotEqual("Autre chose", Document(report).GetValue<string>(Aliases.Note, TrackingSite.French));
    }

    [Fact]
    public async Task An_id_that_something_else_has_is_refused()
    {
        var type = site.Get<IContentTypeService>().Get(DocumentTypes.Milestone)!.Key;

        using var response = await TrackingSite.PostAsync(await site.EditorAsync(), site.Commitment(19), TrackingSite.Report().With("id", type));

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
    }

    [Fact]
    public async Task Of_two_people_who_correct_a_report_at_once_one_is_told_that_it_is_corrected()
    {
        var editor = await site.EditorAsync();
        var wrong = TrackingSite.Report("2017-01-10");
        await StateAsync(editor, 22, wrong);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ =>
            TrackingSite.PostAsync(editor, site.Commitment(22), TrackingSite.Report("2017-01-11").With("corrects", wrong["id"]!))));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Created);
        foreach (var refused in answers.Where(answer => answer.StatusCode != HttpStatusCode.Created))
        {
            Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
            Assert.NotNull((await ProblemAsync(refused))["errors"]!["corrects"]);
        }
    }

    [Fact]
    public async Task A_report_that_was_created_but_not_published_is_completed_by_sending_it_again()
    {
        var report = TrackingSite.Report();
        await StateAsync(await site.ContributorAsync(1), 2, report);
        var left = Document(report);
        Assert.False(left.Published);

        Assert.Equal("published", await StateAsync(await site.AdministratorAsync(), 2, report));
        Assert.Equal("published", await StateAsync(await site.AdministratorAsync(), 2, report));
    }

    [Theory]
    [InlineData("reportedOn", "\"2017-03-02\"", "reportedOn")]
    [InlineData("reportedOn", "\"2015-01-01\"", "reportedOn")]
    [InlineData("reportedOn", "null", "reportedOn")]
    [InlineData("reportedOn", "\"2017-02-30\"", "reportedOn")]
    [InlineData("assessor", "null", "assessor")]
    [InlineData("assessor", "\"king\"", "assessor")]
    [InlineData("completion", "null", "completion")]
    [InlineData("completion", "4", "completion")]
    [InlineData("note", """{"en":"Only English"}""", "note")]
    [InlineData("note", """{"fr":"a\u0000b"}""", "note")]
    [InlineData("evidence", "[]", "evidence")]
    [InlineData("evidence", """[{"url":"javascript:alert(1)"}]""", "evidence")]
    [InlineData("evidence", """[{"url":"le compte rendu"}]""", "evidence")]
    [InlineData("evidence", "[null]", "evidence")]
    [InlineData("evidenceMedia", """["11111111-1111-1111-1111-111111111111"]""", "evidenceMedia")]
    [InlineData("milestone", "\"11111111-1111-1111-1111-111111111111\"", "milestone")]
    [InlineData("corrects", "\"11111111-1111-1111-1111-111111111111\"", "corrects")]
    [InlineData("id", "\"12\"", "id")]
    [InlineData("id", "\"00000000-0000-0000-0000-000000000000\"", "id")]
    public async Task A_wrong_field_is_named_and_nothing_is_created(string field, string value, string error)
    {
        var commitment = site.Commitment(4);
        var before = site.ReportsOf(commitment).Count;

        using var response = await TrackingSite.PostAsync(
            await site.EditorAsync(), commitment, TrackingSite.Report().With(field, JsonNode.Parse(value)));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.NotEmpty((await ProblemAsync(response))["errors"]![error]!.AsArray());
        Assert.Equal(before, site.ReportsOf(commitment).Count);
    }

    [Fact]
    public async Task Going_backwards_asks_for_a_reason_and_is_then_allowed()
    {
        var editor = await site.EditorAsync();
        await StateAsync(editor, 9, TrackingSite.Report("2017-01-01"));
        var back = TrackingSite.Report("2017-01-02").With("completion", "limited").With("reason", null);

        using var refused = await TrackingSite.PostAsync(editor, site.Commitment(9), back);
        Assert.NotNull((await ProblemAsync(refused))["errors"]!["reason"]);

        Assert.Equal("published", await StateAsync(editor, 9, back.With("reason", new JsonObject { ["fr"] = "Un recours a suspendu le projet" })));
    }

    [Fact]
    public async Task A_note_with_markup_is_kept_as_it_was_typed()
    {
        const string Markup = "<script>alert(1)</script> & <b>gras</b>";
        var report = TrackingSite.Report().With("note", new JsonObject { ["fr"] = Markup });

        await StateAsync(await site.EditorAsync(), 8, report);

        Assert.Equal(Markup, Document(report).GetValue<string>(Aliases.Note, TrackingSite.French));
    }

    [Fact]
    public async Task Another_package_s_refusal_is_told_and_nothing_is_created()
    {
        var report = TrackingSite.Report().With("note", new JsonObject { ["fr"] = AnotherPackage.Refused });

        using var response = await TrackingSite.PostAsync(await site.EditorAsync(), site.Commitment(8), report);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.NotEqual("", (await ProblemAsync(response))["detail"]!.GetValue<string>());
        Assert.Null(site.Contents.GetById(Key(report)));
        Assert.Equal("published", await StateAsync(await site.EditorAsync(), 8, report.With("note", new JsonObject { ["fr"] = "Autrement" })));
    }

    [Theory]
    [InlineData("[", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("null", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("a=1", "application/x-www-form-urlencoded", HttpStatusCode.UnsupportedMediaType)]
    public async Task What_is_no_report_is_refused(string body, string mediaType, HttpStatusCode status)
    {
        using var content = new StringContent(body, Encoding.UTF8, mediaType);
        using var response = await (await site.EditorAsync()).PostAsync($"{TrackingSite.Api}/commitments/{site.Commitment(4)}/reports", content);

        Assert.Equal(status, response.StatusCode);
        await ProblemAsync(response);
    }

    [Fact]
    public async Task A_body_without_end_is_not_read_to_its_end()
    {
        using var content = new StringContent(new string(' ', 600_000), Encoding.UTF8, "application/json");
        using var response = await (await site.EditorAsync()).PostAsync($"{TrackingSite.Api}/commitments/{site.Commitment(4)}/reports", content);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    private async Task<string> StateAsync(HttpClient client, int commitment, JsonObject report)
    {
        using var response = await TrackingSite.PostAsync(client, site.Commitment(commitment), report);
        Assert.True(response.StatusCode == HttpStatusCode.Created, $"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        var receipt = (await response.Content.ReadFromJsonAsync<JsonNode>())!;
        Assert.Equal(Key(report), receipt["id"]!.GetValue<Guid>());
        return receipt["state"]!.GetValue<string>();
    }

    private IContent Document(JsonObject report) => site.Contents.GetById(Key(report))!;

    private static Guid Key(JsonObject report) => report["id"]!.GetValue<Guid>();

    private static async Task<JsonNode> ProblemAsync(HttpResponseMessage response)
    {
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = (await response.Content.ReadFromJsonAsync<JsonNode>())!;
        Assert.Equal((int)response.StatusCode, problem["status"]!.GetValue<int>());
        return problem;
    }
}

internal static class JsonChanges
{
    public static JsonObject With(this JsonObject json, string member, JsonNode? value)
    {
        json[member] = value?.DeepClone();
        return json;
    }
}
