using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Documents.Variants;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.References;

/// <summary>“What uses this?”, of documents and media, as far as the user sees what does.</summary>
internal sealed class ReferenceReader(
    ITrackedReferencesService tracked, IEntityService entities, Sights sights, DocumentVariantItems variants)
{
    /// <summary>What refers to a document or media item; whether the user may see that one is checked before.</summary>
    public Task<Page<ReferenceItem>> OfAsync(UmbracoObjectTypes type, Guid item, Paging paging, SignedInUser user) => PageAsync(
        async (skip, take) =>
            (await tracked.GetPagedRelationsForItemAsync(item, type, skip, take, filterMustBeIsDependency: true)).Result,
        paging,
        user);

    /// <summary>What refers to anything in the recycle bin of documents or of media.</summary>
    public Task<Page<ReferenceItem>> OfTrashAsync(UmbracoObjectTypes type, Paging paging, SignedInUser user) => PageAsync(
        (skip, take) => tracked.GetPagedRelationsForRecycleBinAsync(type, skip, take, filterMustBeIsDependency: true),
        paging,
        user);

    /// <summary>Those of the items that anything refers to.</summary>
    public async Task<Page<ById>> UsedAsync(UmbracoObjectTypes type, Guid[] items, Paging paging, SignedInUser user)
    {
        var visible = entities.Seen(type, items, type == UmbracoObjectTypes.Media ? sights.OfMedia(user.User) : sights.OfDocuments(user.User));
        var used = await tracked.GetPagedKeysWithDependentReferencesAsync(visible, type.GetGuid(), paging.Skip, paging.Take);
        return new(used.Total, used.Items.Select(key => new ById(key)));
    }

    /// <summary>What is below the item and referred to.</summary>
    public async Task<Page<ById>> UsedBelowAsync(UmbracoObjectTypes type, Guid item, Paging paging, SignedInUser user)
    {
        var page = await PageAsync(
            async (skip, take) =>
                (await tracked.GetPagedDescendantsInReferencesAsync(item, type, skip, take, filterMustBeIsDependency: true)).Result,
            paging,
            user);
        return new(page.Total, page.Items.Select(used => new ById(used.Id)));
    }

    private async Task<Page<ReferenceItem>> PageAsync(
        Func<long, long, Task<PagedModel<RelationItemModel>>> read, Paging paging, SignedInUser user)
    {
        var (documents, media) = (sights.OfDocuments(user.User), sights.OfMedia(user.User));
        if (documents.IsEverything && media.IsEverything)
        {
            var page = await read(paging.Skip, paging.Take);
            return new(page.Total, Items([.. page.Items]));
        }

        // What is hidden must not be counted either, so all are looked at.
        var all = (await read(0, int.MaxValue)).Items.ToList();
        var seen = entities.Seen(UmbracoObjectTypes.Document, Keys(all, UmbracoObjectTypes.Document), documents);
        seen.UnionWith(entities.Seen(UmbracoObjectTypes.Media, Keys(all, UmbracoObjectTypes.Media), media));
        var visible = all.Where(relation => seen.Contains(relation.NodeKey)).ToList();
        return new(visible.Count, Items([.. visible.Skip(paging.Skip).Take(paging.Take)]));
    }

    private IEnumerable<ReferenceItem> Items(List<RelationItemModel> relations)
    {
        var keys = Keys(relations, UmbracoObjectTypes.Document);
        var named = keys.Length == 0
            ? variants.Of([])
            : variants.Of([.. entities.GetAll(UmbracoObjectTypes.Document, keys).Cast<IDocumentEntitySlim>()]);
        return relations.Select(relation => Item(relation, named));
    }

    private static ReferenceItem Item(
        RelationItemModel relation, IReadOnlyDictionary<Guid, IReadOnlyList<DocumentVariantItem>> named) => relation.NodeType switch
        {
            Constants.UdiEntityType.Document => new DocumentReference(
                relation.NodeKey,
                relation.NodePublished ?? false,
                ReferencingType.Of(relation),
                named.GetValueOrDefault(relation.NodeKey) ?? []),
            Constants.UdiEntityType.Media => new MediaReference(relation.NodeKey, relation.NodeName, ReferencingType.Of(relation)),
            _ => new OtherReference(relation.NodeKey, relation.NodeName, relation.NodeType, relation.ContentTypeIcon),
        };

    private static Guid[] Keys(List<RelationItemModel> relations, UmbracoObjectTypes type) => relations
        .Where(relation => relation.NodeType == type.GetUdiType())
        .Select(relation => relation.NodeKey)
        .Distinct()
        .ToArray();
}
