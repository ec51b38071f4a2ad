using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Contents;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.Documents.Editing;

/// <summary>Makes documents, where the user may: in that place, in those languages, under that id.</summary>
internal sealed class NewDocuments(
    IContentEditingService editing,
    IContentTypeService types,
    IEntityService entities,
    ICoreScopeProvider scopes,
    DocumentAccess access,
    PostedDocumentCheck check,
    WritingRightsOfUsers rightsOfUsers,
    SaveRefusals refusals)
{
    public async Task<IResult> CreateAsync(NewDocument document, SignedInUser user)
    {
        using var scope = scopes.CreateCoreScope();
        scope.WriteLock(Constants.Locks.ContentTree);
        var rights = await rightsOfUsers.OfAsync(user.User);
        if ((await RefusalAsync(document, user, rights) ?? IdRefusal(document)) is { } refusal)
        {
            return refusal;
        }

        var attempt = await editing.CreateAsync(WithoutForeign(document, rights).ToModel(), user.Key);

        // Values that are not valid are kept until they are to be published.
        if (attempt.Success || attempt.Status == ContentEditingOperationStatus.PropertyValidationError)
        {
            scope.Complete();
            return Answer.Created("document", attempt.Result.Content!.Key);
        }

        return Answer.Problem(attempt.Status);
    }

    public async Task<IResult> ValidateAsync(NewDocument document, SignedInUser user) =>
        await RefusalAsync(document, user, await rightsOfUsers.OfAsync(user.User))
        ?? ValidationErrors.Answer(await editing.ValidateCreateAsync(document.ToModel(), user.Key), document);

    private async Task<IResult?> RefusalAsync(NewDocument document, SignedInUser user, WritingRights rights)
    {
        if (document.Parent is { Id: var parent } && !entities.GetId(parent, UmbracoObjectTypes.Document).Success)
        {
            return Answer.Problem(ContentEditingOperationStatus.ParentNotFound);
        }

        return await access.RefusalBelowAsync(user, document.Parent?.Id, ActionNew.ActionLetter)
            ?? await check.RefusalAsync(document)
            ?? await LanguageRefusalAsync(document, rights);
    }

    private async Task<IResult?> LanguageRefusalAsync(PostedDocument document, WritingRights rights)
    {
        var asked = document.Variants.Select(variant => variant.Culture).Concat(document.Values.Select(value => value.Culture));
        var foreign = asked.WhereNotNull().Distinct().Where(culture => !rights.MayWriteIn(culture)).ToList();
        return foreign.Count == 0 ? null : await refusals.ForbiddenLanguagesAsync(foreign);
    }

    /// <summary>Whatever has the id, a media item for one: Umbraco would fail while it writes.</summary>
    private IResult? IdRefusal(NewDocument document) => document.Id switch
    {
        null => null,
        { } id when id == Guid.Empty => Answer.Problem(ContentEditingOperationStatus.InvalidKey),
        { } id => entities.Exists(id) ? Answer.Problem(ContentEditingOperationStatus.DuplicateKey) : null,
    };

    /// <summary>The client sends the presets of all properties, also of those that the user may not write.</summary>
    private NewDocument WithoutForeign(NewDocument document, WritingRights rights)
    {
        if (rights.AreUnlimited || types.Get(document.DocumentType.Id) is not { } type)
        {
            return document;
        }

        var foreign = type.CompositionPropertyTypes.Where(property => !rights.MayWrite(property)).Select(property => property.Alias).ToHashSet();
        return document with { Values = [.. document.Values.Where(value => !foreign.Contains(value.Alias))] };
    }
}
