using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Contents;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Web.Common.Authorization;

namespace OgpSummit.Runtime.ManagementApi.Documents.AuditTrail;

internal static class DocumentAuditEndpoints
{
    public static void MapDocumentAudit(this IEndpointRouteBuilder api) => api
        .MapGet("document/{id:guid}/audit-log", ReadAsync)
        .RequireAuthorization(AuthorizationPolicies.TreeAccessDocuments);

    private static async Task<IResult> ReadAsync(
        Guid id,
        Direction? orderDirection,
        DateTimeOffset? sinceDate,
        Paging paging,
        SignedInUser user,
        DocumentAccess access,
        AuditTrailReader trail) =>
        await access.RefusalAsync(user, id, ActionBrowse.ActionLetter)
        ?? Answer.Of(await trail.ReadAsync(UmbracoObjectTypes.Document, id, paging, orderDirection, sinceDate));
}
