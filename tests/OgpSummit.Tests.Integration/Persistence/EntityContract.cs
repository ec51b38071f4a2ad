using OgpSummit.Tests.Integration.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using static OgpSummit.Tests.Integration.Persistence.TestSite;

namespace OgpSummit.Tests.Integration.Persistence;

/// <summary>What trees and pickers read: every kind of node, without its values.</summary>
public abstract class EntityContract(RuntimeHost host) : SiteTest(host)
{
    private IEntityService Entities => Get<IEntityService>();

    [Fact]
    public async Task A_document_shows_its_names_and_its_state_per_culture()
    {
        var name = Site.Name();
        var key = await Site.GivenPageAsync(name);
        await Site.PublishAsync(key, French);

        var entity = Assert.IsType<DocumentEntitySlim>(Entities.Get(key, UmbracoObjectTypes.Document));

        Assert.Equal((name, $"{name} in English"), (entity.CultureNames[French], entity.CultureNames[English]));
        Assert.Equal([French], entity.PublishedCultures);
        Assert.Equal([English], entity.EditedCultures);
        Assert.Equal(("page", Site.Page.Key), (entity.ContentTypeAlias, entity.ContentTypeKey));
        Assert.Equal((true, true, false), (entity.Published, entity.Edited, entity.HasChildren));
    }

    [Fact]
    public async Task Children_come_in_pages_without_the_bin()
    {
        var root = await Site.GivenPageAsync();
        var keys = new List<Guid>();
        for (var number = 0; number < 5; number++)
        {
            keys.Add(await Site.GivenPageAsync(parent: root));
        }

        await Get<IContentEditingService>().MoveToRecycleBinAsync(keys[1], Administrator);
        var second = Entities.GetPagedChildren(root, UmbracoObjectTypes.Document, 2, 2, out var total).Select(child => child.Key);

        Assert.Equal(4, total);
        Assert.Equal([keys[3], keys[4]], second);
        Assert.True(Entities.Get(root)!.HasChildren);
        Assert.Contains(
            Entities.GetPagedTrashedChildren(Constants.System.RecycleBinContent, UmbracoObjectTypes.Document, 0, 1000, out _),
            child => child.Key == keys[1]);
    }

    [Fact]
    public async Task Siblings_surround_their_target()
    {
        var root = await Site.GivenPageAsync();
        var keys = new List<Guid>();
        for (var number = 0; number < 7; number++)
        {
            keys.Add(await Site.GivenPageAsync(parent: root));
        }

        var siblings = Entities.GetSiblings(keys[3], [UmbracoObjectTypes.Document], 1, 2, out var before, out var after);
        Assert.Equal(keys[2..6], siblings.Select(sibling => sibling.Key));
        Assert.Equal((2, 1), (before, after));

        siblings = Entities.GetSiblings(keys[0], [UmbracoObjectTypes.Document], 5, 0, out before, out after);
        Assert.Equal([keys[0]], siblings.Select(sibling => sibling.Key));
        Assert.Equal((0, 6), (before, after));
    }

    [Fact]
    public async Task Descendants_are_those_below_and_no_others()
    {
        var root = Site.Document(await Site.GivenPageAsync());
        var child = await Site.GivenPageAsync(parent: root.Key);
        var grandchild = await Site.GivenNoteAsync(parent: child);
        await Site.GivenPageAsync();

        var descendants = Entities.GetPagedDescendants(root.Id, UmbracoObjectTypes.Document, 0, 10, out var total);

        Assert.Equal(2, total);
        Assert.Equal([child, grandchild], descendants.OrderBy(entity => entity.Level).Select(entity => entity.Key));
    }

    [Fact]
    public async Task Every_kind_of_node_is_an_entity()
    {
        var media = Site.GivenMedia(Site.Folder);

        Assert.Equal(UmbracoObjectTypes.DocumentType, Entities.GetObjectType(Site.Page.Key));
        Assert.Equal(UmbracoObjectTypes.Media, Entities.GetObjectType(media.Id));
        Assert.Equal("Page", Entities.Get(Site.Page.Key, UmbracoObjectTypes.DocumentType)!.Name);
        Assert.True(Entities.Exists([Site.Page.Key, media.Key]));
        Assert.False(Entities.Exists([Site.Page.Key, Guid.NewGuid()]));
        Assert.Null(Entities.Get(media.Key, UmbracoObjectTypes.Document));
        Assert.Equal(UmbracoObjectTypes.Unknown, Entities.GetObjectType(Guid.NewGuid()));
        Assert.NotNull(Entities.Get(Constants.System.Root));
        Assert.DoesNotContain(Entities.GetRootEntities(UmbracoObjectTypes.Document), entity => entity.Id < 0);
        await Task.CompletedTask;
    }

    [Fact]
    public void A_reserved_id_is_taken_by_the_document_with_its_key()
    {
        var key = Guid.NewGuid();
        var id = Entities.ReserveId(key);
        var document = Get<IContentService>().Create(Site.Name(), Constants.System.Root, "note");
        document.Key = key;
        Get<IContentService>().Save(document);

        Assert.Equal(id, document.Id);
        Assert.Equal(id, Entities.GetId(key, UmbracoObjectTypes.Document).Result);
        Assert.Throws<InvalidOperationException>(() => Entities.ReserveId(key));
    }
}

[Collection(OnSqlite.Name)]
public sealed class EntitiesOnSqlite(SqliteHost fixture) : EntityContract(fixture.Host);

[Collection(OnPostgreSql.Name)]
public sealed class EntitiesOnPostgreSql(PostgreSqlHost fixture) : EntityContract(fixture.Host);
