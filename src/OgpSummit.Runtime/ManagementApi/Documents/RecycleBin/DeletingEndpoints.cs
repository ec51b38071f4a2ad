using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Documents.Places;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.ManagementApi.Documents.RecycleBin;

/// <summary>Into the recycle bin, out of it, and away. Whoever may not delete something of a branch may not delete the branch.</summary>
internal static class DeletingEndpoints
{
    private static NodePath Bin { get; } = NodePath.Of(Constants.System.RecycleBinContentPathPrefix.TrimEnd(','));

    /// <param name="documents">The group of documents.</param>
    public static void MapDeleting(this IEndpointRouteBuilder documents)
    {
        documents.MapPut("{id:guid}/move-to-recycle-bin", MoveToBin);
        documents.MapDelete("{id:guid}", Delete);
    }

    /// <param name="bin">The group of the recycle bin of documents.</param>
    public static void MapBin(this IEndpointRouteBuilder bin)
    {
        bin.MapDelete("", Empty);
        bin.MapDelete("{id:guid}", DeleteFromBin);
        bin.MapPut("{id:guid}/restore", Restore);
    }

    private static async Task<IResult> MoveToBin(Guid id, SignedInUser user, DocumentAccess access, IContentEditingService editing) =>
        access.RefusalOfBranch(user, id, ActionDelete.ActionLetter)
        ?? Answer.Done(await editing.MoveToRecycleBinAsync(id, user.Key));

    private static async Task<IResult> Delete(Guid id, SignedInUser user, DocumentAccess access, IContentEditingService editing) =>
        access.RefusalOfBranch(user, id, ActionDelete.ActionLetter)
        ?? Answer.Done(await editing.DeleteAsync(id, user.Key));

    private static async Task<IResult> DeleteFromBin(
        Guid id, SignedInUser user, DocumentAccess access, IContentEditingService editing) =>
        access.RefusalOfBranch(user, id, ActionDelete.ActionLetter)
        ?? Answer.Done(await editing.DeleteFromRecycleBinAsync(id, user.Key));

    private static async Task<IResult> Empty(SignedInUser user, DocumentAccess access, Sights sights, IContentService documents)
    {
        if (await access.RefusalInBinAsync(user, ActionDelete.ActionLetter) is { } refusal)
        {
            return refusal;
        }

        if (!sights.OfDocuments(user.User, permission: ActionDelete.ActionLetter).IsWhole(Bin))
        {
            return Answer.Forbidden();
        }

        var result = await documents.EmptyRecycleBinAsync(user.Key);
        return result.Result switch
        {
            OperationResultType.Success or OperationResultType.NoOperation => Answer.Done(),
            OperationResultType.FailedCancelledByEvent => Answer.Problem(ContentEditingOperationStatus.CancelledByNotification),
            OperationResultType.FailedCannot => Answer.Problem(ContentEditingOperationStatus.CannotDeleteWhenReferenced),
            _ => Answer.Problem(ContentEditingOperationStatus.Unknown),
        };
    }

    private static async Task<IResult> Restore(
        Guid id,
        Body<Destination> body,
        SignedInUser user,
        DocumentAccess access,
        IContentEditingService editing,
        IEntityService entities)
    {
        var target = body.Value.Target?.Id;
        var refusal = access.RefusalOfBranch(user, id, ActionMove.ActionLetter)
            ?? await access.RefusalOfTargetAsync(user, target, entities, ActionMove.ActionLetter);
        return refusal ?? Answer.Done(await editing.RestoreAsync(id, target, user.Key, includeDescendants: true));
    }
}
