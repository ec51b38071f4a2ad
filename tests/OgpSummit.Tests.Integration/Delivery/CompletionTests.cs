using System.Text.Json.Nodes;
using OgpSummit.Tests.Integration.Summit;

namespace OgpSummit.Tests.Integration.Delivery;

[Collection(OnSummitSite.Name)]
public sealed class CompletionTests(SummitSite site)
{
    [Fact]
    public async Task The_latest_report_decides_and_each_assessor_keeps_its_word()
    {
        site.GivenReport(20, "limited", "2030-01-01");
        site.GivenReport(20, "complete", "2030-03-01", "irm");
        site.GivenReport(20, "substantial", "2030-02-01", "civilSociety");

        var commitment = await site.ReadAsync("/commitments/20");
        var completion = commitment["completion"]!;

        Assert.Equal("complete", completion["level"]!.GetValue<string>());
        Assert.Equal("irm", completion["assessor"]!.GetValue<string>());
        Assert.Equal("2030-03-01", completion["reportedOn"]!.GetValue<string>());
        Assert.Equal(
            ["government limited", "civilSociety substantial", "irm complete"],
            completion["byAssessor"]!.AsArray().Select(one => $"{one!["assessor"]} {one["level"]}"));
        Assert.Equal(commitment["reportCount"]!.GetValue<int>(), commitment["reports"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_report_changes_when_its_commitment_was_updated()
    {
        var before = (await site.ReadAsync("/commitments/21"))["updatedAt"]!.GetValue<DateTime>();

        site.GivenReport(21, "limited", "2030-01-01");
        var listed = (await site.ReadAsync("/commitments"))["items"]!.AsArray().Single(item => item!["number"]!.GetValue<int>() == 21)!;

        Assert.True(listed["updatedAt"]!.GetValue<DateTime>() > before);
        Assert.Equal("limited", listed["completion"]!["level"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_report_in_one_language_counts_in_both()
    {
        site.GivenReport(22, "withdrawn", "2031-01-01");

        Assert.Equal("withdrawn", (await site.ReadAsync("/commitments/22?lang=en"))["completion"]!["level"]!.GetValue<string>());
    }

    [Fact]
    public async Task Evidence_is_given_as_links()
    {
        var key = site.GivenReport(23, "limited", "2031-01-01").Key;

        var report = (await site.ReadAsync("/commitments/23"))["reports"]!.AsArray().Single(one => one!["id"]!.GetValue<Guid>() == key)!;

        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse("""[{"title":"Preuve","url":"https://example.org/preuve"}]"""), report["evidence"]));
    }
}
