using System.Net;
using System.Text.Json.Nodes;
using OgpSummit.Tests.Integration.BackOffice;

namespace OgpSummit.Tests.Integration.ManagementApi.Documents;

/// <summary>Languages, schedules and branches.</summary>
[Collection(OnBackOfficeSite.Name)]
public class DocumentPublishingTests(BackOfficeSite site) : DeskTests(site)
{
    [Fact]
    public async Task One_language_is_published_without_the_other()
    {
        var id = await Desk.GivenNewsAsync("Une langue publiée", "One language published");

        (await Desk.PublishAsync(id, Desk.French)).Is(HttpStatusCode.OK);
        var published = await Desk.ReadAsync(id);
        Assert.Equal("Published", published.State(Desk.French));
        Assert.Equal("Draft", published.State(Desk.English));

        (await Desk.SaveAsync(id, published.With("title", Desk.French, "Modifié"))).Is(HttpStatusCode.OK);
        Assert.Equal("PublishedPendingChanges", (await Desk.ReadAsync(id)).State(Desk.French));
    }

    [Fact]
    public async Task Another_language_needs_the_mandatory_one()
    {
        var id = await Desk.GivenNewsAsync("D'abord en français", "French first");

        (await Desk.PublishAsync(id, Desk.English)).Is(HttpStatusCode.BadRequest, "MandatoryCultureMissing");

        Assert.Equal("Draft", (await Desk.ReadAsync(id)).State(Desk.English));
    }

    [Fact]
    public async Task Without_the_mandatory_language_nothing_is_published()
    {
        var id = await Desk.GivenNewsAsync("Retiré", "Withdrawn");
        (await Desk.PublishAsync(id, Desk.French, Desk.English)).Is(HttpStatusCode.OK);

        await UnpublishAsync(id, new JsonArray(Desk.English));
        var half = await Desk.ReadAsync(id);
        await Desk.PublishAsync(id, Desk.English);
        await UnpublishAsync(id, new JsonArray(Desk.French));
        var nothing = await Desk.ReadAsync(id);

        Assert.Equal(("Published", "Draft"), (half.State(Desk.French), half.State(Desk.English)));
        Assert.Equal(("Draft", "Draft"), (nothing.State(Desk.French), nothing.State(Desk.English)));
    }

    [Fact]
    public async Task A_schedule_is_set_and_taken_away()
    {
        var id = await Desk.GivenNewsAsync("Plus tard", "Later");
        await ScheduleAsync(id, "2099-12-07T09:00:00+00:00", "2099-12-09T18:00:00+00:00");
        var scheduled = (await Desk.ReadAsync(id)).Variant(Desk.French);

        Assert.Equal("2099-12-07T09:00:00+00:00", scheduled["scheduledPublishDate"]!.GetValue<string>());
        Assert.Equal("2099-12-09T18:00:00+00:00", scheduled["scheduledUnpublishDate"]!.GetValue<string>());
        Assert.Equal("Draft", scheduled["state"]!.GetValue<string>());

        await ScheduleAsync(id, null, null);
        Assert.Null((await Desk.ReadAsync(id)).Variant(Desk.French)["scheduledPublishDate"]);
    }

    [Theory]
    [InlineData("2016-12-07T09:00:00Z", null, "PublishTimeNeedsToBeInFuture")]
    [InlineData(null, "2016-12-07T09:00:00Z", "UpublishTimeNeedsToBeInFuture")]
    [InlineData("2099-12-09T09:00:00Z", "2099-12-07T09:00:00Z", "UnpublishTimeNeedsToBeAfterPublishTime")]
    public async Task A_schedule_that_makes_no_sense_is_refused(string? publish, string? unpublish, string status)
    {
        var id = await Desk.GivenNewsAsync("Jamais");

        var refused = await Desk.SendAsync(HttpMethod.Put, $"document/{id}/publish", Schedule(publish, unpublish));

        refused.Is(HttpStatusCode.BadRequest, status);
        Assert.Null((await Desk.ReadAsync(id)).Variant(Desk.French)["scheduledPublishDate"]);
    }

    [Fact]
    public async Task A_branch_is_published_in_the_background()
    {
        var root = await Desk.GivenPageAsync("Branche");
        var child = await Desk.GivenPageAsync("Rameau", root);

        var result = await PublishBranchAsync(root);

        result.Is(HttpStatusCode.OK);
        Assert.True(result.Json["isComplete"]!.GetValue<bool>());
        Assert.Equal("Published", (await Desk.ReadAsync(root)).State(Desk.French));
        Assert.Equal("Published", (await Desk.ReadAsync(child)).State(Desk.English));
    }

    [Fact]
    public async Task What_of_a_branch_could_not_be_published_is_named()
    {
        var root = await Desk.GivenPageAsync("Branche malade");
        var child = await Desk.GivenPageAsync("Rameau sec", root);
        await Desk.SaveAsync(child, (await Desk.ReadAsync(child)).With("title", Desk.French, ""));

        var result = await PublishBranchAsync(root);

        result.Is(HttpStatusCode.BadRequest, "FailedBranch");
        var failed = result.Json["failedBranchItems"]!.AsArray().Single()!;
        Assert.Equal(child.ToString(), failed["id"]!.GetValue<string>());
        Assert.Equal("ContentInvalid", failed["operationStatus"]!.GetValue<string>());
        Assert.Contains("Rameau sec", result.Detail, StringComparison.Ordinal);
        Assert.Equal("Published", (await Desk.ReadAsync(root)).State(Desk.French));
        Assert.Equal("Draft", (await Desk.ReadAsync(child)).State(Desk.French));
    }

    private Task<DeskAnswer> UnpublishAsync(Guid id, JsonArray? cultures) =>
        Desk.MustAsync(HttpMethod.Put, $"document/{id}/unpublish", new JsonObject { ["cultures"] = cultures });

    private Task<DeskAnswer> ScheduleAsync(Guid id, string? publish, string? unpublish) =>
        Desk.MustAsync(HttpMethod.Put, $"document/{id}/publish", Schedule(publish, unpublish));

    private static JsonObject Schedule(string? publish, string? unpublish) => new()
    {
        ["publishSchedules"] = new JsonArray(new JsonObject
        {
            ["culture"] = Desk.French,
            ["schedule"] = new JsonObject { ["publishTime"] = publish, ["unpublishTime"] = unpublish },
        }),
    };

    private async Task<DeskAnswer> PublishBranchAsync(Guid id)
    {
        var body = new JsonObject { ["cultures"] = new JsonArray(Desk.French, Desk.English), ["includeUnpublishedDescendants"] = true };
        var task = (await Desk.MustAsync(HttpMethod.Put, $"document/{id}/publish-with-descendants", body)).Json["taskId"];
        DeskAnswer answer;
        do
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
            answer = await Desk.SendAsync(HttpMethod.Get, $"document/{id}/publish-with-descendants/result/{task}");
        }
        while (answer.Status == HttpStatusCode.OK && !answer.Json["isComplete"]!.GetValue<bool>());

        return answer;
    }
}
