using System.Net;
using System.Text.Json.Nodes;
using OgpSummit.Plugin.ContentModel;
using Umbraco.Extensions;

namespace OgpSummit.Tests.Integration.Tracking.BackOffice;

[Collection(OnTrackingSite.Name)]
public sealed class HistoryOfCommitmentTests(TrackingSite site)
{
    [Fact]
    public async Task It_tells_each_report_with_its_evidence_in_both_languages()
    {
        var history = await HistoryAsync(await site.EditorAsync(), 15);

        var report = history["reports"]!.AsArray().Single(one => one!["on"]!.GetValue<string>() == "2016-11-04")!;
        Assert.Contains("six des huit", report["note"]!["fr"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("six of the eight", report["note"]!["en"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("comptait par erreur", report["reason"]!["fr"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(2, report["evidence"]!.AsArray().Count);
        Assert.StartsWith("/fr/", report["url"]!["fr"]!.GetValue<string>());
        Assert.StartsWith("/en/", report["url"]!["en"]!.GetValue<string>());
        var corrected = history["reports"]!.AsArray().Single(one => one!["key"]!.GetValue<Guid>() == report["corrects"]!.GetValue<Guid>())!;
        Assert.Equal(report["key"]!.GetValue<Guid>(), corrected["correctedBy"]!.GetValue<Guid>());
    }

    [Fact]
    public async Task A_report_that_is_not_translated_has_no_english_note()
    {
        var editor = await site.EditorAsync();
        var report = TrackingSite.Report();
        using var created = await TrackingSite.PostAsync(editor, site.Commitment(21), report);
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);

        var shown = (await HistoryAsync(editor, 21))["reports"]!.AsArray().Single(one => one!["key"]!.GetValue<Guid>() == report["id"]!.GetValue<Guid>())!;

        Assert.Null(shown["note"]!["en"]);
        Assert.Null(shown["url"]!["en"]);
    }

    [Fact]
    public async Task A_draft_is_told_apart_with_what_it_lacks()
    {
        var draft = site.GivenDraft(site.Commitment(21), "2017-02-11", report => report.SetValue(Aliases.Note, null, TrackingSite.French));

        var history = await HistoryAsync(await site.EditorAsync(), 21);

        var shown = history["drafts"]!.AsArray().Single(one => one!["key"]!.GetValue<Guid>() == draft.Key)!;
        Assert.Equal([Aliases.Note], shown["objections"]!.AsArray().Select(objection => objection!["field"]!.GetValue<string>()));
        Assert.DoesNotContain(draft.Key.ToString(), history["reports"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_commitment_outside_her_start_node_a_contributor_learns_nothing()
    {
        using var visitor = await site.Visitor.GetAsync($"{TrackingSite.Api}/commitments/{site.Commitment(26)}/reports");
        using var outside = await (await site.ContributorAsync(1)).GetAsync($"{TrackingSite.Api}/commitments/{site.Commitment(26)}/reports");
        using var unknown = await (await site.ContributorAsync(1)).GetAsync($"{TrackingSite.Api}/commitments/{Guid.NewGuid()}/reports");

        Assert.Equal(HttpStatusCode.Unauthorized, visitor.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, outside.StatusCode);
        Assert.Equal(await unknown.Content.ReadAsStringAsync(), await outside.Content.ReadAsStringAsync());
    }

    private Task<JsonNode> HistoryAsync(HttpClient client, int commitment) =>
        TrackingSite.ReadAsync(client, $"/commitments/{site.Commitment(commitment)}/reports");
}
