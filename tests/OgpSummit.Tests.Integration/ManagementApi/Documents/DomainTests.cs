using System.Net;
using System.Text.Json.Nodes;
using OgpSummit.Tests.Integration.BackOffice;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.ManagementApi.Documents;

[Collection(OnBackOfficeSite.Name)]
public class DomainTests(BackOfficeSite site) : DeskTests(site)
{
    [Fact]
    public async Task Hostnames_are_assigned_once()
    {
        var (one, other) = (await Desk.GivenPageAsync("Hôte"), await Desk.GivenPageAsync("Autre hôte"));
        var host = $"{Guid.NewGuid():N}.example.test";

        await Desk.MustAsync(HttpMethod.Put, $"document/{one}/domains", Hostname(host));
        var refused = await Desk.SendAsync(HttpMethod.Put, $"document/{other}/domains", Hostname(host.ToUpperInvariant()));

        refused.Is(HttpStatusCode.Conflict, "ConflictingDomainName");
        var conflict = refused.Json["conflictingDomainNames"]!.AsArray().Single()!;
        Assert.Equal((host, one.ToString()), (conflict["domainName"]!.GetValue<string>(), conflict["content"]!["id"]!.GetValue<string>()));
        var assigned = (await Site.Get<IDomainService>().GetAssignedDomainsAsync(other, true)).ToList();
        Assert.Empty(assigned);

        await Desk.MustAsync(HttpMethod.Put, $"document/{one}/domains", new JsonObject { ["defaultIsoCode"] = null, ["domains"] = new JsonArray() });
    }

    private static JsonObject Hostname(string name) => new()
    {
        ["defaultIsoCode"] = null,
        ["domains"] = new JsonArray(new JsonObject { ["domainName"] = name, ["isoCode"] = Desk.French }),
    };
}
