using System.Net;
using OgpSummit.Tests.Integration.BackOffice;
using OgpSummit.Tests.Integration.ManagementApi.Users;
using Umbraco.Cms.Core;

namespace OgpSummit.Tests.Integration.ManagementApi.CurrentUser;

[Collection(OnBackOfficeSite.Name)]
public sealed class UserDataTests(BackOfficeSite site)
{
    [Fact]
    public async Task What_the_client_remembers_can_be_listed_changed_and_forgotten()
    {
        using var caller = await EditorAsync();
        var group = Given.Unique("group");

        var id = (await caller.PostAsync("user-data", new { group, identifier = "seen", value = "1" })).Expect(HttpStatusCode.Created).Id;
        (await caller.PutAsync("user-data", new { key = id, group, identifier = "seen", value = "2" })).Expect(HttpStatusCode.OK);

        var list = (await caller.GetAsync($"user-data?groups={group}&identifiers=seen")).Json;
        Assert.Equal(1, list.GetProperty("total").GetInt32());
        Assert.Equal("2", list.GetProperty("items")[0].GetProperty("value").GetString());
        Assert.Equal("2", (await caller.GetAsync($"user-data/{id}")).Json.GetProperty("value").GetString());
        (await caller.DeleteAsync($"user-data/{id}")).Expect(HttpStatusCode.OK);
        (await caller.GetAsync($"user-data/{id}")).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Nobody_reads_or_changes_what_is_remembered_for_another()
    {
        using var owner = await EditorAsync();
        using var other = await EditorAsync();
        var group = Given.Unique("group");
        var id = (await owner.PostAsync("user-data", new { group, identifier = "seen", value = "mine" })).Id;

        (await other.GetAsync($"user-data/{id}")).Expect(HttpStatusCode.NotFound);
        (await other.PutAsync("user-data", new { key = id, group, identifier = "seen", value = "yours" })).Expect(HttpStatusCode.NotFound);
        (await other.DeleteAsync($"user-data/{id}")).Expect(HttpStatusCode.NotFound);
        Assert.Equal(0, (await other.GetAsync($"user-data?groups={group}")).Json.GetProperty("total").GetInt32());
        Assert.Equal("mine", (await owner.GetAsync($"user-data/{id}")).Json.GetProperty("value").GetString());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"group":"a","identifier":"b"}""")]
    [InlineData("""{"group":null,"identifier":"b","value":"c"}""")]
    [InlineData("""{"group":"a","identifier":"b","value":"c","key":"nonsense"}""")]
    [InlineData("[]")]
    [InlineData("{")]
    public async Task Bad_input_is_refused(string body)
    {
        using var caller = await EditorAsync();
        (await caller.PostAsync("user-data", body)).Expect(HttpStatusCode.BadRequest);
        Assert.Equal(0, (await caller.GetAsync("user-data")).Json.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Too_long_a_value_is_refused()
    {
        using var caller = await EditorAsync();
        (await caller.PostAsync("user-data", new { group = "a", identifier = "b", value = new string('x', 70_000) }))
            .Expect(HttpStatusCode.BadRequest);
    }

    private async Task<Caller> EditorAsync() => await Caller.AsAsync(site, await site.GivenUserAsync(Constants.Security.EditorGroupKey));
}
