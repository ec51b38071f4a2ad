using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Contents;
using OgpSummit.Runtime.ManagementApi.Media.Places;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.ManagementApi.Media.Editing;

/// <summary>
/// Makes and saves media. Unlike a document it is public as soon as it is saved, so what is not valid is not saved.
/// </summary>
internal sealed class MediaSaves(
    IMediaEditingService editing,
    IMediaService media,
    IEntityService entities,
    ICoreScopeProvider scopes,
    MediaAccess access,
    MediaPlaces places)
{
    public async Task<IResult> CreateAsync(NewMedia posted, SignedInUser user)
    {
        using var scope = scopes.CreateCoreScope();
        scope.WriteLock(Constants.Locks.MediaTree);
        if (await RefusalAsync(posted, user) is { } refusal)
        {
            return refusal;
        }

        // Making it takes the file out of the uploads, so it is only tried with what is valid.
        var model = posted.ToModel();
        if (Refusal(await editing.ValidateCreateAsync(model), posted) is { } invalid)
        {
            return invalid;
        }

        var created = await editing.CreateAsync(model, user.Key);
        if (created.Success)
        {
            scope.Complete();
        }

        return Answer.Created(created, "media", result => result.Content!.Key);
    }

    public async Task<IResult> ValidateAsync(NewMedia posted, SignedInUser user) =>
        await RefusalAsync(posted, user) ?? Refusal(await editing.ValidateCreateAsync(posted.ToModel()), posted) ?? Answer.Done();

    public async Task<IResult> SaveAsync(Guid id, ChangedMedia posted, SignedInUser user)
    {
        // Reading, comparing and writing in one transaction: nobody saves in between.
        using var scope = scopes.CreateCoreScope();
        scope.WriteLock(Constants.Locks.MediaTree);
        if (await RefusalAsync(id, posted, user) is { } refusal)
        {
            return refusal;
        }

        var saved = await editing.UpdateAsync(id, posted.ToModel(), user.Key);
        if (saved.Success)
        {
            scope.Complete();
        }

        return Answer.Done(saved);
    }

    public async Task<IResult> ValidateAsync(Guid id, ChangedMedia posted, SignedInUser user) =>
        await RefusalAsync(id, posted, user) ?? Answer.Done();

    private async Task<IResult?> RefusalAsync(NewMedia posted, SignedInUser user) =>
        await places.RefusalOfTargetAsync(user, posted.Parent?.Id) ?? PostedContentCheck.Refusal(posted) ?? RefusalOfId(posted.Id);

    /// <summary>Whatever has the id, a document for one: Umbraco would fail while it writes.</summary>
    private IResult? RefusalOfId(Guid? id) => id switch
    {
        null => null,
        { } key when key == Guid.Empty => Answer.Problem(ContentEditingOperationStatus.InvalidKey),
        { } key => entities.Exists(key) ? Answer.Problem(ContentEditingOperationStatus.DuplicateKey) : null,
    };

    private async Task<IResult?> RefusalAsync(Guid id, ChangedMedia posted, SignedInUser user) =>
        await access.RefusalAsync(user, id)
        ?? PostedContentCheck.Refusal(posted)
        ?? (media.GetById(id) is { } current ? RefusalOfState(current, posted, user) : Answer.NotFound())
        ?? Refusal(await editing.ValidateUpdateAsync(id, posted.ToModel()), posted);

    /// <summary>What the user did herself since, such as moving it, is no reason to lose what she writes.</summary>
    private static IResult? RefusalOfState(IMedia current, ChangedMedia posted, SignedInUser user)
    {
        if (current.Trashed)
        {
            return Answer.Problem(ContentEditingOperationStatus.InTrash);
        }

        return posted.Variants[0].UpdateDate is { } read && read < current.UpdateDate.ToApi() && current.WriterId != user.Id
            ? Answer.Problem(GeneralStatus.Stale)
            : null;
    }

    private static IResult? Refusal(Attempt<ContentValidationResult, ContentEditingOperationStatus> validation, PostedContent posted) =>
        validation.Success ? null : ValidationErrors.Answer(validation, posted);
}
