using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Folders;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.ContentTypeEditing;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Web.Common.Authorization;

namespace OgpSummit.Runtime.ManagementApi.DocumentTypes;

/// <summary>Changing document types, for the Settings section.</summary>
internal static class DocumentTypeChanges
{
    public static void MapDocumentTypeChanges(this IEndpointRouteBuilder api)
    {
        var settings = api.MapGroup(string.Empty).RequireAuthorization(AuthorizationPolicies.TreeAccessDocumentTypes);
        settings.MapFolders<IContentTypeContainerService, IContentType>("document-type");
        settings.MapGet("property-type/is-used", IsPropertyUsed);

        var types = settings.MapGroup("document-type");
        types.MapPost(string.Empty, Create);
        types.MapPut("{id:guid}", Update);
        types.MapDelete("{id:guid}", Delete);
        types.MapPost("{id:guid}/copy", Copy);
        types.MapPut("{id:guid}/move", Move);
        types.MapDocumentTypeCompositions();
    }

    private static async Task<IResult> Create(
        Body<NewDocumentTypeForm> body,
        DocumentTypeChecks checks,
        IContentTypeEditingService editing,
        IEntityService entities,
        SignedInUser user)
    {
        var form = body.Value;
        if (await checks.RefuseAsync(form) is { } refusal)
        {
            return refusal;
        }

        if (form.Id is { } key && entities.Exists(key))
        {
            return Answer.Problem(GeneralStatus.DuplicateKey);
        }

        var model = form.CopyTo(new ContentTypeCreateModel { Key = form.Id, ContainerKey = form.Parent?.Id });
        return Answer.Created(await editing.CreateAsync(model, user.Key), "document-type", type => type!.Key);
    }

    private static async Task<IResult> Update(
        Guid id,
        Body<DocumentTypeForm> body,
        DocumentTypeChecks checks,
        IContentTypeService types,
        IContentTypeEditingService editing,
        SignedInUser user)
    {
        if (types.Get(id) is not { } type)
        {
            return Answer.Problem(ContentTypeOperationStatus.NotFound);
        }

        if (await checks.RefuseAsync(body.Value) is { } refusal)
        {
            return refusal;
        }

        type.PrepareFor(body.Value);
        return Answer.Done(await editing.UpdateAsync(type, body.Value.CopyTo(new ContentTypeUpdateModel()), user.Key));
    }

    /// <summary>Stock deletes every document of the type with it.</summary>
    private static async Task<IResult> Delete(
        Guid id, IContentTypeService types, DocumentTypeUses uses, SignedInUser user)
    {
        if (types.Get(id) is not { } type)
        {
            return Answer.Problem(ContentTypeOperationStatus.NotFound);
        }

        if (uses.HasDocuments(type))
        {
            return new OperationProblem(GeneralStatus.HasDocuments);
        }

        if (await uses.OfAsync(type) is { Count: > 0 } found)
        {
            return new InUseProblem(found, found.Count);
        }

        var status = await types.DeleteAsync(id, user.Key);
        return status == ContentTypeOperationStatus.Success ? Answer.Done() : Answer.Problem(status);
    }

    private static async Task<IResult> Copy(Guid id, Body<Destination> body, IContentTypeService types) =>
        Answer.Created(await types.CopyAsync(id, body.Value.Target?.Id), "document-type", copy => copy!.Key);

    private static async Task<IResult> Move(Guid id, Body<Destination> body, IContentTypeService types) =>
        Answer.Done(await types.MoveAsync(id, body.Value.Target?.Id));

    private static async Task<IResult> IsPropertyUsed(
        Guid contentTypeId, string propertyAlias, IPropertyTypeUsageService usage) =>
        Answer.Of(await usage.HasSavedPropertyValuesAsync(contentTypeId, propertyAlias), used => used);
}
