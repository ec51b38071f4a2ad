using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Web.Common.Authorization;

namespace OgpSummit.Runtime.ManagementApi.Documents.Versions;

/// <summary>What a document was before. Ids of versions are numbers dressed as GUIDs.</summary>
internal static class DocumentVersionEndpoints
{
    public static void MapDocumentVersions(this IEndpointRouteBuilder api)
    {
        var versions = api.MapGroup("document-version").RequireAuthorization(AuthorizationPolicies.TreeAccessDocuments);
        versions.MapGet("", ListAsync);
        versions.MapGet("{id:guid}", ReadAsync);
        versions.MapPut("{id:guid}/prevent-cleanup", KeepAsync);
    }

    private static async Task<IResult> ListAsync(
        Guid documentId, string? culture, Paging paging, SignedInUser user, DocumentAccess access, DocumentVersions versions) =>
        await access.RefusalAsync(user, documentId, ActionBrowse.ActionLetter)
        ?? Answer.Of(await versions.ListAsync(documentId, culture, paging));

    private static async Task<IResult> ReadAsync(Guid id, SignedInUser user, DocumentAccess access, DocumentVersions versions)
    {
        if (await versions.FindAsync(id) is not { } version)
        {
            return Answer.Problem(ContentVersionOperationStatus.NotFound);
        }

        return await access.RefusalAsync(user, version.Key, ActionBrowse.ActionLetter) ?? Answer.Of(await versions.ReadAsync(id, version));
    }

    /// <summary>It belongs to going back to versions, hence the permission.</summary>
    private static async Task<IResult> KeepAsync(
        Guid id, bool preventCleanup, SignedInUser user, DocumentAccess access, DocumentVersions versions, IContentVersionService service)
    {
        if (await versions.FindAsync(id) is not { } version)
        {
            return Answer.Problem(ContentVersionOperationStatus.NotFound);
        }

        if (await access.RefusalAsync(user, version.Key, ActionRollback.ActionLetter) is { } refusal)
        {
            return refusal;
        }

        var kept = await service.SetPreventCleanupAsync(id, preventCleanup, user.Key);
        return kept.Success ? Answer.Done() : Answer.Problem(kept.Result);
    }
}
