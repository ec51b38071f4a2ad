using OgpSummit.Tests.Integration.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using static OgpSummit.Tests.Integration.Persistence.TestSite;

namespace OgpSummit.Tests.Integration.Persistence;

/// <summary>Relations that follow from values, that remember a place, and that somebody made.</summary>
public abstract class ReferenceContract(RuntimeHost host) : SiteTest(host)
{
    private IRelationService Relations => Get<IRelationService>();

    [Fact]
    public async Task A_picked_document_knows_who_picked_it()
    {
        var picked = await Site.GivenPageAsync();
        var picker = await Site.GivenPageAsync(values: ("related", picked.ToString()));

        var relation = Assert.Single(Relations.GetByChildId(Site.Document(picked).Id));
        Assert.Equal(Constants.Conventions.RelationTypes.RelatedDocumentAlias, relation.RelationType.Alias);
        Assert.Equal(Constants.ObjectTypes.Document, relation.ParentObjectType);
        var references = (await Get<ITrackedReferencesService>()
            .GetPagedRelationsForItemAsync(picked, UmbracoObjectTypes.Document, 0, 10, true)).Result;
        var user = Assert.Single(references.Items);
        Assert.Equal((picker, "document", "page", true), (
            user.NodeKey, user.NodeType, user.ContentTypeAlias, user.RelationTypeIsDependency));
    }

    [Fact]
    public async Task A_reference_that_is_gone_is_forgotten_when_it_is_gone_everywhere()
    {
        var picked = Site.Document(await Site.GivenPageAsync());
        var key = await Site.GivenPublishedPageAsync(values: ("related", picked.Key.ToString()));
        var document = Site.Document(key);
        document.SetValue("related", null);
        Get<IContentService>().Save(document);
        Assert.Single(Relations.GetByChildId(picked.Id));

        await Site.PublishAsync(key, French, English);
        Assert.Empty(Relations.GetByChildId(picked.Id));
    }

    [Fact]
    public async Task Media_in_use_are_known()
    {
        var media = Site.GivenMedia(Site.File);
        var value = $$"""[{"key":"{{Guid.NewGuid()}}","mediaKey":"{{media.Key}}"}]""";
        var document = Site.Document(await Site.GivenPageAsync());
        document.SetValue("pictures", value);
        Get<IContentService>().Save(document);

        var relation = Assert.Single(Relations.GetByChildId(media.Id));
        Assert.Equal(Constants.Conventions.RelationTypes.RelatedMediaAlias, relation.RelationType.Alias);
        Assert.True(Relations.IsRelated(media.Id, RelationDirectionFilter.Child, null, null));
    }

    [Fact]
    public async Task What_is_below_a_page_and_in_use_is_listed()
    {
        var root = await Site.GivenPageAsync();
        var used = await Site.GivenPageAsync(parent: root);
        await Site.GivenPageAsync(parent: root);
        await Site.GivenPageAsync(values: ("related", used.ToString()));

        var descendants = (await Get<ITrackedReferencesService>()
            .GetPagedDescendantsInReferencesAsync(root, UmbracoObjectTypes.Document, 0, 10, true)).Result;

        Assert.Equal([used], descendants.Items.Select(item => item.NodeKey));
        Assert.Equal(1, descendants.Total);
    }

    [Fact]
    public async Task The_bin_remembers_where_a_document_was_until_it_is_back()
    {
        const string alias = Constants.Conventions.RelationTypes.RelateParentDocumentOnDeleteAlias;
        var parent = Site.Document(await Site.GivenPageAsync());
        var document = Site.Document(await Site.GivenPageAsync(parent: parent.Key));
        await Get<IContentEditingService>().MoveToRecycleBinAsync(document.Key, Administrator);
        Assert.Equal(parent.Id, Assert.Single(Relations.GetByChildId(document.Id, alias)).ParentId);

        await Get<IContentEditingService>().RestoreAsync(document.Key, parent.Key, Administrator, includeDescendants: true);
        Assert.Empty(Relations.GetByChildId(document.Id, alias));
    }

    [Fact]
    public async Task A_document_at_the_root_was_at_the_root()
    {
        var document = Site.Document(await Site.GivenPageAsync());
        await Get<IContentEditingService>().MoveToRecycleBinAsync(document.Key, Administrator);

        Assert.Equal(Constants.System.Root, Assert.Single(Relations.GetByChildId(document.Id)).ParentId);
    }

    [Fact]
    public async Task A_copy_is_related_to_its_original_on_request()
    {
        var original = Site.Document(await Site.GivenPageAsync());
        var copy = (await Get<IContentEditingService>()
            .CopyAsync(original.Key, null, relateToOriginal: true, includeDescendants: false, Administrator)).Result!;

        var relation = Assert.Single(Relations.GetByParentId(original.Id)!);
        Assert.Equal((copy.Id, Constants.Conventions.RelationTypes.RelateDocumentOnCopyAlias), (
            relation.ChildId, relation.RelationType.Alias));
    }

    [Fact]
    public async Task Deleting_a_document_deletes_its_relations_only()
    {
        var (first, second) = (Site.Document(await Site.GivenPageAsync()), Site.Document(await Site.GivenPageAsync()));
        var type = new RelationType($"test{Guid.NewGuid():N}", Site.Name("Test"));
        Assert.True((await Relations.CreateAsync(type, Administrator)).Success);
        Relations.Relate(first, second, type);
        Relations.Relate(second, first, type);
        Assert.True(Relations.AreRelated(first, second, type.Alias));

        await Get<IContentEditingService>().DeleteAsync(first.Key, Administrator);

        Assert.Empty(Relations.GetByRelationTypeId(type.Id)!);
        Assert.NotNull(Relations.GetRelationTypeByAlias(type.Alias));
    }

    [Fact]
    public void Umbracos_own_relation_types_have_the_keys_of_any_site()
    {
        var types = Relations.GetAllRelationTypes().ToDictionary(type => type.Alias, type => type.Key);

        Assert.Equal(new Guid("0b93e414-5abe-36ec-a6bb-516e56f12238"), types["umbDocument"]);
        Assert.Equal(new Guid("4954ce93-3bf9-3d1e-9cd2-21bf9f9c2abf"), types["umbMedia"]);
        Assert.Equal(new Guid("4cbeb612-e689-3563-b755-bf3ede295433"), types["relateDocumentOnCopy"]);
    }
}

[Collection(OnSqlite.Name)]
public sealed class ReferencesOnSqlite(SqliteHost fixture) : ReferenceContract(fixture.Host);

[Collection(OnPostgreSql.Name)]
public sealed class ReferencesOnPostgreSql(PostgreSqlHost fixture) : ReferenceContract(fixture.Host);
