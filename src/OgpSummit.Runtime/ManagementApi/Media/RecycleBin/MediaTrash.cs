using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Contents;
using OgpSummit.Runtime.ManagementApi.Media.Items;
using OgpSummit.Runtime.ManagementApi.Requests;
using OgpSummit.Runtime.ManagementApi.Trees;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Media.RecycleBin;

internal sealed class MediaTrash(IEntityService entities, MediaAccess access) : TrashTree<TrashedMedia>(entities)
{
    protected override UmbracoObjectTypes Type => UmbracoObjectTypes.Media;

    public override Task<IResult?> RefusalAsync(SignedInUser user) => access.RefusalInBinAsync(user);

    protected override IEnumerable<TrashedMedia> Items(IReadOnlyList<IEntitySlim> shown, ById? parent) =>
        shown.Cast<IMediaEntitySlim>().Select(media => new TrashedMedia(
            media.Key,
            parent,
            media.CreateDate.ToApi(),
            media.HasChildren,
            MediaTypeReference.Of(media),
            MediaName.Of(media.Name)));
}

internal sealed record TrashedMedia(
    Guid Id, ById? Parent, DateTimeOffset CreateDate, bool HasChildren, MediaTypeReference MediaType, IReadOnlyList<MediaName> Variants);
