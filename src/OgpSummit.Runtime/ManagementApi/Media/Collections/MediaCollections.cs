using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Contents;
using OgpSummit.Runtime.ManagementApi.Media.Items;
using OgpSummit.Runtime.ManagementApi.Media.Reading;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.Media.Collections;

/// <summary>Media in a folder as its list view shows it; what the user does not see is neither shown nor counted.</summary>
internal sealed class MediaCollections(
    IMediaService media, ICoreScopeProvider scopes, IUserService users, ContentValues values, Sights sights)
{
    /// <param name="folder">Null for the root.</param>
    /// <param name="columns">Aliases of the properties that are shown.</param>
    /// <param name="user">Who looks.</param>
    /// <param name="ordering">Of the list.</param>
    /// <param name="filter">Part of a name.</param>
    /// <param name="paging">Which part.</param>
    public Page<MediaRow> Read(
        IMedia? folder, IReadOnlySet<string> columns, SignedInUser user, Ordering ordering, string? filter, Paging paging)
    {
        var sight = sights.OfMedia(user.User);
        var visible = sight.Below(folder is null ? NodePath.Root : NodePath.Of(folder.Path));
        var query = Query(filter, visible);
        var total = 0L;
        var children = paging
            .Read((skip, take) => media.GetPagedChildren(
                folder?.Id ?? Constants.System.Root, skip / Math.Max(take, 1), Math.Max(take, 1), out total, query, ordering))
            .Take(paging.Take)
            .ToList();
        return new(total, children.Select(child => Row(child, columns)));
    }

    private IQuery<IMedia> Query(string? filter, VisibleChildren visible)
    {
        var query = scopes.CreateQuery<IMedia>();
        var ids = visible.Ids;
        if (!visible.IsAllBut)
        {
            query = query.Where(child => ids.Contains(child.Id));
        }
        else if (ids.Count > 0)
        {
            query = query.Where(child => !ids.Contains(child.Id));
        }

        return string.IsNullOrWhiteSpace(filter) ? query : query.Where(child => child.Name!.Contains(filter.Trim()));
    }

    private MediaRow Row(IMedia item, IReadOnlySet<string> columns) => new(
        item.Key,
        item.SortOrder,
        MediaRowType.Of(item.ContentType),
        item.GetCreatorProfile(users)?.Name,
        values.Of(item, columns),
        MediaVariant.Of(item));
}

/// <summary>A row of a list view, with the values of its columns.</summary>
internal sealed record MediaRow(
    Guid Id,
    int SortOrder,
    MediaRowType MediaType,
    string? Creator,
    IReadOnlyList<ContentValue> Values,
    IReadOnlyList<MediaVariant> Variants)
{
    public IReadOnlyList<Flag> Flags { get; } = [];
}

internal sealed record MediaRowType(Guid Id, string Alias, string Icon, ById? Collection)
{
    public static MediaRowType Of(ISimpleContentType type)
    {
        var reference = MediaTypeReference.Of(type);
        return new(type.Key, type.Alias, reference.Icon, reference.Collection);
    }
}
