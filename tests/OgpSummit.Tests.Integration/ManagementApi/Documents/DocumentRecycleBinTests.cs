using System.Net;
using OgpSummit.Tests.Integration.BackOffice;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.ManagementApi.Documents;

[Collection(OnBackOfficeSite.Name)]
public class DocumentRecycleBinTests(BackOfficeSite site) : DeskTests(site)
{
    [Fact]
    public async Task What_is_thrown_away_comes_back_as_a_draft()
    {
        var id = await Desk.GivenNewsAsync("À la corbeille");
        await Desk.PublishAsync(id, Desk.French);

        await Desk.MustAsync(HttpMethod.Put, $"document/{id}/move-to-recycle-bin");
        var trashed = await Desk.ReadAsync(id);
        (await Desk.SaveAsync(id, trashed.DeepClone().AsObject().With("title", Desk.French, "Non"))).Is(HttpStatusCode.BadRequest, "InTrash");
        await Desk.MustAsync(HttpMethod.Put, $"recycle-bin/document/{id}/restore", Desk.Target(Desk.NewsList));
        var restored = await Desk.ReadAsync(id);

        Assert.True(trashed["isTrashed"]!.GetValue<bool>());
        Assert.Equal("Trashed", trashed.State(Desk.French));
        Assert.Equal("Draft", restored.State(Desk.French));
        Assert.Equal("À la corbeille", restored.Text("title", Desk.French));
    }

    [Fact]
    public async Task What_is_deleted_is_gone_with_all_below_it()
    {
        var (root, other) = (await Desk.GivenPageAsync("Adieu"), await Desk.GivenPageAsync("Au revoir"));
        var child = await Desk.GivenPageAsync("Aussi", root);

        await Desk.MustAsync(HttpMethod.Put, $"document/{root}/move-to-recycle-bin");
        await Desk.MustAsync(HttpMethod.Delete, $"recycle-bin/document/{root}");
        await Desk.MustAsync(HttpMethod.Delete, $"document/{other}");

        Assert.All(new[] { root, child, other }, id => Assert.Null(Site.Get<IContentService>().GetById(id)));
    }

    [Fact]
    public async Task The_bin_is_emptied()
    {
        var id = await Desk.GivenNewsAsync("Fin");
        await Desk.MustAsync(HttpMethod.Put, $"document/{id}/move-to-recycle-bin");

        await Desk.MustAsync(HttpMethod.Delete, "recycle-bin/document");

        Assert.Equal(0, Site.Get<IContentService>().CountChildren(Umbraco.Cms.Core.Constants.System.RecycleBinContent));
    }
}
