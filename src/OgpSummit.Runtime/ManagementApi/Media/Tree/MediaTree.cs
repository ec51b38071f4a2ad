using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Contents;
using OgpSummit.Runtime.ManagementApi.Media.Items;
using OgpSummit.Runtime.ManagementApi.Requests;
using OgpSummit.Runtime.ManagementApi.Trees;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Media.Tree;

internal sealed class MediaTree(IEntityService entities, ICoreScopeProvider scopes, Sights sights)
    : StartNodeTree<MediaTreeItem>(entities, scopes)
{
    protected override UmbracoObjectTypes Type => UmbracoObjectTypes.Media;

    protected override Sight SightOf(SignedInUser user, Guid? dataType) => sights.OfMedia(user.User, dataType);

    protected override IEnumerable<MediaTreeItem> Items(IReadOnlyList<Seen> shown) =>
        shown.Select(seen => Item(seen, (IMediaEntitySlim)seen.Entity));

    private static MediaTreeItem Item(Seen seen, IMediaEntitySlim media) => new(
        media.Key,
        seen.Parent,
        media.HasChildren,
        NoAccess: seen.IsPassage,
        media.Trashed,
        media.CreateDate.ToApi(),
        MediaTypeReference.Of(media),
        MediaName.Of(media.Name));
}

internal sealed record MediaTreeItem(
    Guid Id,
    ById? Parent,
    bool HasChildren,
    bool NoAccess,
    bool IsTrashed,
    DateTimeOffset CreateDate,
    MediaTypeReference MediaType,
    IReadOnlyList<MediaName> Variants)
{
    public IReadOnlyList<Flag> Flags { get; } = [];
}
