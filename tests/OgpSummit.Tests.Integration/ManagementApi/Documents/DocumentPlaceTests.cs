using System.Net;
using System.Text.Json.Nodes;
using OgpSummit.Tests.Integration.BackOffice;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.ManagementApi.Documents;

/// <summary>Copying, moving and sorting.</summary>
[Collection(OnBackOfficeSite.Name)]
public class DocumentPlaceTests(BackOfficeSite site) : DeskTests(site)
{
    [Fact]
    public async Task A_copy_is_a_draft_with_its_children_when_asked_for()
    {
        var root = await Desk.GivenPageAsync("À copier");
        await Desk.GivenPageAsync("Enfant", root);
        await Desk.PublishAsync(root, Desk.French);
        var parent = await Desk.GivenPageAsync("Destination");

        var alone = await CopyAsync(root, parent, withDescendants: false);
        var whole = await CopyAsync(root, parent, withDescendants: true);

        Assert.Equal("Draft", (await Desk.ReadAsync(alone)).State(Desk.French));
        Assert.Equal("À copier", (await Desk.ReadAsync(alone)).Name(Desk.French));
        Assert.Equal("À copier (1)", (await Desk.ReadAsync(whole)).Name(Desk.French));
        Assert.Empty(ChildrenOf(alone));
        Assert.Equal("Enfant", Assert.Single(ChildrenOf(whole)).Name);
    }

    [Fact]
    public async Task A_document_moves_with_what_is_below_it()
    {
        var root = await Desk.GivenPageAsync("Mobile");
        var child = await Desk.GivenPageAsync("Passager", root);
        var parent = await Desk.GivenPageAsync("Arrivée");

        await Desk.MustAsync(HttpMethod.Put, $"document/{root}/move", Desk.Target(parent));

        Assert.Equal(root, Assert.Single(ChildrenOf(parent)).Key);
        Assert.Equal(child, Assert.Single(ChildrenOf(root)).Key);
    }

    [Fact]
    public async Task Children_are_sorted()
    {
        var parent = await Desk.GivenPageAsync("À trier");
        var (first, second, third) = (
            await Desk.GivenPageAsync("Un", parent), await Desk.GivenPageAsync("Deux", parent), await Desk.GivenPageAsync("Trois", parent));

        await Desk.MustAsync(HttpMethod.Put, "document/sort", Sorting(parent, third, first, second));

        Assert.Equal([third, first, second], ChildrenOf(parent).Select(child => child.Key));
    }

    private async Task<Guid> CopyAsync(Guid id, Guid target, bool withDescendants)
    {
        var body = Desk.Target(target);
        body["includeDescendants"] = withDescendants;
        body["relateToOriginal"] = true;
        var copied = await Desk.MustAsync(HttpMethod.Post, $"document/{id}/copy", body);
        copied.Is(HttpStatusCode.Created);
        return Guid.Parse(copied.Headers["Umb-Generated-Resource"]);
    }

    private static JsonObject Sorting(Guid parent, params Guid[] order) => new()
    {
        ["parent"] = new JsonObject { ["id"] = parent },
        ["sorting"] = new JsonArray([.. order.Select((id, at) => new JsonObject { ["id"] = id, ["sortOrder"] = at })]),
    };

    private List<IContent> ChildrenOf(Guid id)
    {
        var documents = Site.Get<IContentService>();
        return [.. documents.GetPagedChildren(documents.GetById(id)!.Id, 0, 100, out _, null, null, null)];
    }
}
