using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Contents;
using OgpSummit.Runtime.ManagementApi.Documents.Variants;
using OgpSummit.Runtime.ManagementApi.Requests;
using OgpSummit.Runtime.ManagementApi.Trees;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.Documents.Collections;

/// <summary>The children of a document as its list view shows them; what the user does not see is neither shown nor counted.</summary>
internal sealed class DocumentCollections(
    IContentService documents,
    IEntityService entities,
    ICoreScopeProvider scopes,
    IUserService users,
    ContentValues values,
    DocumentVariants variants)
{
    public async Task<Page<DocumentRow>> ReadAsync(
        IContent parent, IReadOnlySet<string> columns, Sight sight, Ordering ordering, string? filter, Paging paging)
    {
        var hidden = sight.Below(NodePath.Of(parent.Path)).Ids;
        var query = Query(filter, hidden);
        var total = 0L;
        var children = paging
            .Read((skip, take) => documents.GetPagedChildren(
                parent.Id, skip / Math.Max(take, 1), Math.Max(take, 1), out total, [.. columns], query, ordering))
            .Take(paging.Take)
            .Where(child => sight.Of(NodePath.Of(child.Path)) == Reach.Full)
            .ToList();
        var named = await variants.OfAsync(children);
        var ancestors = entities.KeysOf(NodePath.Of(parent.Path), UmbracoObjectTypes.Document).Select(key => new ById(key)).ToList();
        return new(total, children.Select(child => Row(child, columns, ancestors, named[child.Key])));
    }

    private IQuery<IContent>? Query(string? filter, List<int> hidden)
    {
        var query = scopes.CreateQuery<IContent>();
        if (hidden.Count > 0)
        {
            query = query.Where(child => !hidden.Contains(child.Id));
        }

        return string.IsNullOrWhiteSpace(filter) ? query : query.Where(child => child.Name!.Contains(filter.Trim()));
    }

    private DocumentRow Row(
        IContent document, IReadOnlySet<string> columns, IReadOnlyList<ById> ancestors, IReadOnlyList<DocumentVariant> named) => new(
        document.Key,
        document.SortOrder,
        document.Trashed,
        DocumentRowType.Of(document.ContentType),
        ancestors,
        document.GetCreatorProfile(users)?.Name,
        document.GetWriterProfile(users)?.Name,
        values.Of(document, columns),
        named);
}
