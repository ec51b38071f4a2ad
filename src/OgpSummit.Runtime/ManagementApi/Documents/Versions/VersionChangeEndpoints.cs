using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core;

namespace OgpSummit.Runtime.ManagementApi.Documents.Versions;

internal static class VersionChangeEndpoints
{
    /// <param name="versions">The group of versions of documents.</param>
    public static void MapVersionChanges(this IEndpointRouteBuilder versions) => versions.MapPost("{id:guid}/rollback", RollBack);

    private static async Task<IResult> RollBack(
        Guid id,
        string? culture,
        SignedInUser user,
        DocumentAccess access,
        RollbackAccess languages,
        DocumentVersions versions,
        IContentVersionService service,
        IContentService documents,
        ICoreScopeProvider scopes)
    {
        // What is checked is what is gone back to: nobody saves in between.
        using var scope = scopes.CreateCoreScope();
        scope.WriteLock(Constants.Locks.ContentTree);
        if (await versions.FindAsync(id) is not { } version)
        {
            return Answer.Problem(ContentVersionOperationStatus.NotFound);
        }

        if (await access.RefusalAsync(user, version.Key, ActionRollback.ActionLetter) is { } refusal)
        {
            return refusal;
        }

        if (documents.GetById(version.Key) is not { Trashed: false } current)
        {
            return Answer.Problem(ContentEditingOperationStatus.InTrash);
        }

        if (await languages.RefusalAsync(user, current, version, culture) is { } foreign)
        {
            return foreign;
        }

        var attempt = await service.RollBackAsync(id, culture, user.Key);
        if (!attempt.Success)
        {
            return Answer.Problem(attempt.Result);
        }

        scope.Complete();
        return Answer.Done();
    }
}
