using System.Text.Json.Nodes;
using OgpSummit.Tests.Integration.BackOffice;

namespace OgpSummit.Tests.Integration.ManagementApi.Documents;

[Collection(OnBackOfficeSite.Name)]
public class DocumentVersionTests(BackOfficeSite site) : DeskTests(site)
{
    [Fact]
    public async Task One_language_goes_back_to_a_version()
    {
        var id = await Desk.GivenNewsAsync("Version 1", "Version 1");
        await Desk.PublishAsync(id, Desk.French, Desk.English);
        var version = (await VersionsAsync(id)).First(version => version["isCurrentPublishedVersion"]!.GetValue<bool>());
        var changed = (await Desk.ReadAsync(id)).Named(Desk.French, "Nom 2").With("title", Desk.French, "Version 2").With("title", Desk.English, "Version 2");
        await Desk.SaveAsync(id, changed);

        await Desk.MustAsync(HttpMethod.Post, $"document-version/{version["id"]}/rollback?culture={Desk.French}");

        var back = await Desk.ReadAsync(id);
        Assert.Equal("Version 1", back.Text("title", Desk.French));
        Assert.Equal("Version 1", back.Name(Desk.French));
        Assert.Equal("Version 2", back.Text("title", Desk.English));
    }

    private async Task<JsonNode[]> VersionsAsync(Guid id) =>
        [.. (await Desk.MustAsync(HttpMethod.Get, $"document-version?documentId={id}&culture={Desk.French}")).Json["items"]!.AsArray()!];
}
