using System.Net;
using OgpSummit.Plugin.ContentModel;
using Umbraco.Extensions;

namespace OgpSummit.Tests.Integration.Tracking.BackOffice;

[Collection(OnTrackingSite.Name)]
public sealed class MyWorkTests(TrackingSite site)
{
    [Fact]
    public async Task An_editor_finds_what_she_touched_last_first_and_once_and_not_what_others_did()
    {
        var contributor = await site.ContributorAsync(2);
        var numbers = await NumbersAsync(contributor);
        var (first, second, others) = (TrackingSite.Report(), TrackingSite.Report(), TrackingSite.Report());
        await PostAsync(contributor, numbers[0], first);
        await PostAsync(contributor, numbers[1], second);
        await PostAsync(contributor, numbers[0], first);
        await PostAsync(await site.EditorAsync(), numbers[0], others);

        var items = (await TrackingSite.ReadAsync(contributor, "/my-work"))["items"]!.AsArray();

        Assert.Equal(
            [second["id"]!.GetValue<Guid>(), first["id"]!.GetValue<Guid>()],
            items.Select(item => item!["document"]!.GetValue<Guid>()));
        Assert.Equal(DocumentTypes.ProgressReport, items[0]!["documentType"]!.GetValue<string>());
        Assert.Equal("2017-02-01 gouvernement", items[0]!["name"]!["fr"]!.GetValue<string>()[..23]);
        Assert.False(items[0]!["isPublished"]!.GetValue<bool>());
        Assert.Single((await TrackingSite.ReadAsync(contributor, "/my-work?take=1"))["items"]!.AsArray());
    }

    [Fact]
    public async Task What_is_in_the_recycle_bin_is_left_out()
    {
        var contributor = await site.ContributorAsync(3);
        var report = TrackingSite.Report();
        await PostAsync(contributor, (await NumbersAsync(contributor))[0], report);

        Assert.True(site.Contents.MoveToRecycleBin(site.Contents.GetById(report["id"]!.GetValue<Guid>())!).Success);

        Assert.DoesNotContain(report["id"]!.ToString(), (await TrackingSite.ReadAsync(contributor, "/my-work")).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_s_work_is_told_to_nobody()
    {
        using var response = await site.Visitor.GetAsync(TrackingSite.Api + "/my-work");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    private static async Task<int[]> NumbersAsync(HttpClient client) =>
        [.. (await TrackingSite.ReadAsync(client, "/overview"))["commitments"]!.AsArray().Select(one => one!["number"]!.GetValue<int>())];

    private async Task PostAsync(HttpClient client, int commitment, System.Text.Json.Nodes.JsonObject report)
    {
        using var response = await TrackingSite.PostAsync(client, site.Commitment(commitment), report);
        Assert.True(response.StatusCode == HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
    }
}
