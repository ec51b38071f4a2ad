using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Contents;
using OgpSummit.Runtime.ManagementApi.Requests;
using OgpSummit.Runtime.Persistence.Documents;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.ManagementApi.Documents.Editing;

/// <summary>Saves what editors send over what is stored, without undoing what somebody else saved meanwhile.</summary>
internal sealed class DocumentSaves(
    IContentEditingService editing,
    IContentService documents,
    ITemplateService templates,
    ICoreScopeProvider scopes,
    DocumentAccess access,
    PostedDocumentCheck check,
    WritingRightsOfUsers rightsOfUsers,
    OverwrittenDrafts overwritten,
    EditorValues values,
    PropertyEditorCollection editors,
    SaveRefusals refusals)
{
    public async Task<IResult> SaveAsync(Guid id, ChangedDocument posted, SignedInUser user)
    {
        if (await check.RefusalAsync(posted) is { } refusal)
        {
            return refusal;
        }

        // Reading, comparing and writing in one transaction: nobody saves in between.
        using var scope = scopes.CreateCoreScope();
        scope.WriteLock(Constants.Locks.ContentTree);
        var (current, refused) = await FindAsync(id, user);
        if (current is null)
        {
            return refused!;
        }

        var rights = await rightsOfUsers.OfAsync(user.User);
        if (await MergeAsync(current, posted, rights) is { } merge)
        {
            if (await RefusalAsync(current, merge.Merge, rights) is { } reason)
            {
                return reason;
            }

            posted = merge.Document;
        }

        var attempt = await editing.UpdateAsync(id, posted.ToModel(), user.Key);

        // Values that are not valid are kept until they are to be published.
        if (attempt.Success || attempt.Status == ContentEditingOperationStatus.PropertyValidationError)
        {
            scope.Complete();
            return Answer.Done();
        }

        return Answer.Problem(attempt.Status);
    }

    public async Task<IResult> ValidateAsync(Guid id, ChangedDocument posted, SignedInUser user)
    {
        if (await check.RefusalAsync(posted) is { } refusal)
        {
            return refusal;
        }

        var (current, refused) = await FindAsync(id, user);
        if (current is null)
        {
            return refused!;
        }

        var rights = await rightsOfUsers.OfAsync(user.User);
        var merge = await MergeAsync(current, posted, rights);
        if (merge?.Merge.Forbidden.Count > 0)
        {
            return await refusals.ForbiddenAsync(current, merge.Value.Merge, rights);
        }

        var attempt = await editing.ValidateUpdateAsync(id, posted.ToValidationModel(), user.Key);
        return ValidationErrors.Answer(attempt, posted, merge is { } found ? refusals.StaleFields(current, found.Merge, posted) : null);
    }

    private async Task<(IContent? Document, IResult? Refusal)> FindAsync(Guid id, SignedInUser user)
    {
        if (await access.RefusalAsync(user, id, ActionUpdate.ActionLetter) is { } refusal)
        {
            return (null, refusal);
        }

        return documents.GetById(id) switch
        {
            null => (null, Answer.Problem(ContentEditingOperationStatus.NotFound)),
            { Trashed: true } => (null, Answer.Problem(ContentEditingOperationStatus.InTrash)),
            var found => (found, null),
        };
    }

    /// <returns>Null in the usual case: the user may write everything, and nobody saved meanwhile.</returns>
    private async Task<(SaveMerge Merge, ChangedDocument Document)?> MergeAsync(
        IContent current, ChangedDocument posted, WritingRights rights)
    {
        var basis = new SaveBasis(current, posted, overwritten);
        if (rights.AreUnlimited && basis.IsCurrent)
        {
            return null;
        }

        var merge = new SaveMerge(current, posted, basis, rights, values, editors);
        var template = current.TemplateId is { } saved ? await templates.GetAsync(saved) : null;
        var before = basis.Of(null).Document?.TemplateId is { } read ? await templates.GetAsync(read) : null;
        return (merge, await merge.MergeAsync(ById.Of(template?.Key), ById.Of(before?.Key)));
    }

    private async Task<IResult?> RefusalAsync(IContent current, SaveMerge merge, WritingRights rights)
    {
        if (merge.Forbidden.Count > 0)
        {
            return await refusals.ForbiddenAsync(current, merge, rights);
        }

        return merge.HasConflicts ? await refusals.StaleAsync(current, merge) : null;
    }
}
