using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.ManagementApi.Documents.Places;

/// <summary>Where documents are: moving, copying and sorting them.</summary>
internal static class PlaceEndpoints
{
    private const int MostSorted = 5000;

    public static void MapPlaces(this IEndpointRouteBuilder documents)
    {
        documents.MapPut("{id:guid}/move", Move);
        documents.MapPost("{id:guid}/copy", Copy);
        documents.MapPut("sort", Sort);
    }

    private static async Task<IResult> Move(
        Guid id,
        Body<Destination> body,
        SignedInUser user,
        DocumentAccess access,
        IContentEditingService editing,
        IEntityService entities)
    {
        var target = body.Value.Target?.Id;
        var refusal = access.RefusalOfBranch(user, id, ActionMove.ActionLetter)
            ?? TrashRefusal(entities, id)
            ?? await access.RefusalOfTargetAsync(user, target, entities, ActionMove.ActionLetter);
        return refusal ?? Answer.Done(await editing.MoveAsync(id, target, user.Key));
    }

    private static async Task<IResult> Copy(
        Guid id,
        Body<CopyRequest> body,
        SignedInUser user,
        DocumentAccess access,
        IContentEditingService editing,
        IEntityService entities)
    {
        var (target, relate, withDescendants) = (body.Value.Target?.Id, body.Value.RelateToOriginal, body.Value.IncludeDescendants);
        var refusal = (withDescendants
                ? access.RefusalOfBranch(user, id, ActionCopy.ActionLetter)
                : await access.RefusalAsync(user, id, ActionCopy.ActionLetter))
            ?? TrashRefusal(entities, id)
            ?? await access.RefusalOfTargetAsync(user, target, entities, ActionNew.ActionLetter);
        return refusal
            ?? Answer.Created(
                await editing.CopyAsync(id, target, relate, withDescendants, user.Key), "document", copy => copy!.Key);
    }

    private static async Task<IResult> Sort(
        Body<SortRequest> body, SignedInUser user, DocumentAccess access, IContentEditingService editing)
    {
        var request = body.Value;
        if (request.Sorting.Count > MostSorted)
        {
            return Answer.Problem(GeneralStatus.TooMany);
        }

        if (await access.RefusalBelowAsync(user, request.Parent?.Id, ActionSort.ActionLetter) is { } refusal)
        {
            return refusal;
        }

        var status = await editing.SortAsync(request.Parent?.Id, request.ToModels(), user.Key);
        return status == ContentEditingOperationStatus.Success ? Answer.Done() : Answer.Problem(status);
    }

    /// <summary>What is in the bin leaves it by being restored, which asks for other permissions.</summary>
    private static IResult? TrashRefusal(IEntityService entities, Guid id) =>
        entities.Get(id, UmbracoObjectTypes.Document) is { Trashed: true } ? Answer.Problem(ContentEditingOperationStatus.InTrash) : null;

    /// <summary>A target that is not there is the body's fault, not the address's.</summary>
    internal static async Task<IResult?> RefusalOfTargetAsync(
        this DocumentAccess access, SignedInUser user, Guid? target, IEntityService entities, string permission) =>
        target is { } key && !entities.GetId(key, UmbracoObjectTypes.Document).Success
            ? Answer.Problem(ContentEditingOperationStatus.ParentNotFound)
            : await access.RefusalBelowAsync(user, target, permission);
}
