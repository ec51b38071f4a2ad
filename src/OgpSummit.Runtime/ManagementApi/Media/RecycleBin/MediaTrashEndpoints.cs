using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Media.Places;
using OgpSummit.Runtime.ManagementApi.References;
using OgpSummit.Runtime.ManagementApi.Requests;
using OgpSummit.Runtime.ManagementApi.Trees;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Services.Querying.RecycleBin;
using Umbraco.Cms.Web.Common.Authorization;

namespace OgpSummit.Runtime.ManagementApi.Media.RecycleBin;

/// <summary>Out of the recycle bin, and away. Whoever may not see the bin is refused all of it.</summary>
internal static class MediaTrashEndpoints
{
    public static void MapMediaTrash(this IEndpointRouteBuilder api)
    {
        var bin = api.MapTrash<MediaTrash, TrashedMedia>("recycle-bin/media");
        bin.RequireAuthorization(AuthorizationPolicies.SectionAccessMedia);
        bin.MapGet("{id:guid}/original-parent", OriginalParentAsync);
        bin.MapGet("referenced-by", ReferencedByAsync);
        bin.MapPut("{id:guid}/restore", RestoreAsync);
        bin.MapDelete("{id:guid}", DeleteAsync);
        bin.MapDelete(string.Empty, EmptyAsync);
    }

    /// <summary>A body of null, with 200, where it was at the root.</summary>
    private static async Task<IResult> OriginalParentAsync(Guid id, IMediaRecycleBinQueryService bin) =>
        Answer.Of(await bin.GetOriginalParentAsync(id), parent => ById.Of(parent?.Key));

    private static async Task<IResult> ReferencedByAsync(Paging paging, SignedInUser user, ReferenceReader references) =>
        Answer.Of(await references.OfTrashAsync(UmbracoObjectTypes.Media, paging, user));

    private static async Task<IResult> RestoreAsync(
        Guid id, Body<Destination> body, SignedInUser user, MediaPlaces places, IMediaEditingService editing)
    {
        var target = body.Value.Target?.Id;
        return await places.RefusalOfTargetAsync(user, target)
            ?? Answer.Done(await editing.RestoreAsync(id, target, user.Key, includeDescendants: true));
    }

    private static async Task<IResult> DeleteAsync(Guid id, SignedInUser user, IMediaEditingService editing) =>
        Answer.Done(await editing.DeleteFromRecycleBinAsync(id, user.Key));

    private static async Task<IResult> EmptyAsync(SignedInUser user, IMediaService media)
    {
        var emptied = await media.EmptyRecycleBinAsync(user.Key);
        return emptied.Result switch
        {
            OperationResultType.Success or OperationResultType.NoOperation => Answer.Done(),
            OperationResultType.FailedCancelledByEvent => Answer.Problem(ContentEditingOperationStatus.CancelledByNotification),
            OperationResultType.FailedCannot => Answer.Problem(ContentEditingOperationStatus.CannotDeleteWhenReferenced),
            _ => Answer.Problem(ContentEditingOperationStatus.Unknown),
        };
    }
}
