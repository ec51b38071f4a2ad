using System.Net;
using System.Text.Json.Nodes;
using OgpSummit.Plugin.ContentModel;
using OgpSummit.Tests.Common;

namespace OgpSummit.Tests.Integration.Tracking.BackOffice;

[Collection(OnTrackingSite.Name)]
public sealed class OverviewTests(TrackingSite site)
{
    [Theory]
    [InlineData("/overview")]
    [InlineData("/tasks")]
    [InlineData("/openapi.json")]
    [InlineData("/anything")]
    public async Task Nobody_reads_without_signing_in(string path)
    {
        using var response = await site.Visitor.GetAsync(TrackingSite.Api + path);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.DoesNotContain("commitment", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_editor_sees_the_whole_plan()
    {
        var overview = await TrackingSite.ReadAsync(await site.EditorAsync(), "/overview");

        Assert.Equal(TrackingSite.Today, overview["today"]!.GetValue<string>());
        Assert.Equal(Enumerable.Range(1, 26), overview["commitments"]!.AsArray().Select(one => one!["number"]!.GetValue<int>()));
        Assert.Equal(Enumerable.Range(1, 5), overview["axes"]!.AsArray().Select(one => one!["number"]!.GetValue<int>()));
        Assert.Equal(["2015-2", "2016-1", "2016-2", "2017-1"], overview["halfYears"]!.AsArray().Select(half => $"{half!["year"]}-{half["half"]}"));
        Assert.All(overview["commitments"]!.AsArray(), one => Assert.True(one!["mayReport"]!.GetValue<bool>() && one["mayPublish"]!.GetValue<bool>()));
    }

    [Fact]
    public async Task A_commitment_tells_its_completion_by_assessor_and_its_reports()
    {
        var commitment = await CommitmentAsync(await site.EditorAsync(), 15);

        Assert.StartsWith("Strengthen government policy", commitment["title"]!["en"]!.GetValue<string>());
        Assert.StartsWith("/en/", commitment["url"]!["en"]!.GetValue<string>());
        var reports = commitment["reports"]!.AsArray();
        Assert.Equal(reports.Select(report => report!["on"]!.GetValue<string>()).OrderDescending(StringComparer.Ordinal), reports.Select(report => report!["on"]!.GetValue<string>()));
        var corrected = Assert.Single(reports, report => report!["correctedBy"] is not null)!;
        Assert.Equal("2016-10-10", corrected["on"]!.GetValue<string>());
        var government = commitment["byAssessor"]!.AsArray().Single(one => one!["assessor"]!.GetValue<string>() == "government")!;
        Assert.NotEqual(corrected["key"]!.GetValue<Guid>(), government["report"]!.GetValue<Guid>());
    }

    [Fact]
    public async Task A_contributor_sees_and_reports_below_her_start_node_only()
    {
        var client = await site.ContributorAsync(1);
        var overview = await TrackingSite.ReadAsync(client, "/overview");

        var axis = Assert.Single(overview["axes"]!.AsArray());
        var commitments = overview["commitments"]!.AsArray();
        Assert.NotEmpty(commitments);
        Assert.All(commitments, one =>
        {
            Assert.Equal(axis!["key"]!.GetValue<Guid>(), one!["axis"]!.GetValue<Guid>());
            Assert.True(one["mayReport"]!.GetValue<bool>());
            Assert.False(one["mayPublish"]!.GetValue<bool>());
        });
        Assert.DoesNotContain(site.Commitment(26).ToString(), overview.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(commitments.Count, Sum(overview["summary"]!));
    }

    [Fact]
    public async Task A_translator_reads_everything_and_reports_nothing()
    {
        var overview = await TrackingSite.ReadAsync(await site.TranslatorAsync(), "/overview");

        Assert.Equal(26, overview["commitments"]!.AsArray().Count);
        Assert.All(overview["commitments"]!.AsArray(), one => Assert.False(one!["mayReport"]!.GetValue<bool>() || one["mayPublish"]!.GetValue<bool>()));
    }

    [Fact]
    public async Task A_draft_of_a_commitment_is_shown_to_editors_and_said_to_be_one()
    {
        var draft = site.Contents.Create("Essai", site.Contents.GetById(site.Axis(5))!, DocumentTypes.Commitment);
        draft.SetCultureName("Engagement d'essai", TrackingSite.French);
        draft.SetValue(Aliases.Number, 99);
        draft.SetValue(Aliases.Title, "Engagement d'essai", TrackingSite.French);
        draft.SetValue(Aliases.StartDate, """{"date":"2016-01-01T00:00:00+00:00"}""");
        Assert.True(site.Contents.Save(draft).Success);

        try
        {
            var shown = await CommitmentAsync(await site.EditorAsync(), 99);

            Assert.False(shown["isPublished"]!.GetValue<bool>());
            Assert.False(shown["mayReport"]!.GetValue<bool>());
            Assert.Null(shown["url"]!["fr"]);
            Assert.Equal("2016-01-01", shown["startDate"]!.GetValue<string>());
            Assert.Equal(["lead", "dates", "milestones", "translation"], shown["gaps"]!.AsArray().Select(gap => gap!.GetValue<string>()));
        }
        finally
        {
            site.Contents.Delete(draft);
        }

        Assert.DoesNotContain(99, (await TrackingSite.ReadAsync(await site.EditorAsync(), "/overview"))["commitments"]!.AsArray().Select(one => one!["number"]!.GetValue<int>()));
    }

    [Fact]
    public async Task The_same_is_not_sent_twice_and_a_change_is_sent_at_once()
    {
        var client = await site.EditorAsync();
        using var first = await client.GetAsync(TrackingSite.Api + "/overview");
        Assert.True(first.Headers.CacheControl!.Private);

        using var again = await GetAsync(client, first.Headers.ETag!.ToString());
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);

        site.GivenDraft(site.Commitment(26), "2017-02-15");
        using var changed = await GetAsync(client, first.Headers.ETag.ToString());
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
    }

    [Fact]
    public async Task The_served_document_is_the_one_that_the_client_was_generated_from()
    {
        var served = await TrackingSite.ReadAsync(await site.EditorAsync(), "/openapi.json");
        var agreed = JsonNode.Parse(await File.ReadAllTextAsync(
            Path.Combine(Repository.Root, "tests", "OgpSummit.Tests.Unit", "Tracking", "BackOffice", "openapi.json")));

        Assert.True(JsonNode.DeepEquals(agreed, served));
    }

    [Fact]
    public async Task An_unknown_address_and_a_wrong_method_are_problems()
    {
        var client = await site.EditorAsync();
        using var unknown = await client.GetAsync(TrackingSite.Api + "/anything");
        using var wrong = await client.DeleteAsync(TrackingSite.Api + "/overview");

        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (unknown.StatusCode, unknown.Content.Headers.ContentType!.MediaType));
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "application/problem+json"), (wrong.StatusCode, wrong.Content.Headers.ContentType!.MediaType));
    }

    private static async Task<JsonNode> CommitmentAsync(HttpClient client, int number) =>
        (await TrackingSite.ReadAsync(client, "/overview"))["commitments"]!.AsArray().Single(one => one!["number"]!.GetValue<int>() == number)!;

    private static async Task<HttpResponseMessage> GetAsync(HttpClient client, string tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, TrackingSite.Api + "/overview");
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return await client.SendAsync(request);
    }

    private static int Sum(JsonNode counts) => counts.AsObject().Sum(count => count.Value!.GetValue<int>());
}
