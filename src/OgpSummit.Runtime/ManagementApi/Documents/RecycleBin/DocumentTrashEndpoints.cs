using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.References;
using OgpSummit.Runtime.ManagementApi.Requests;
using OgpSummit.Runtime.ManagementApi.Trees;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services.Querying.RecycleBin;
using Umbraco.Cms.Web.Common.Authorization;

namespace OgpSummit.Runtime.ManagementApi.Documents.RecycleBin;

internal static class DocumentTrashEndpoints
{
    public static void MapDocumentTrash(this IEndpointRouteBuilder api)
    {
        var bin = api.MapTrash<DocumentTrash, TrashedDocument>("recycle-bin/document");
        bin.RequireAuthorization(AuthorizationPolicies.TreeAccessDocuments);
        bin.MapGet("{id:guid}/original-parent", OriginalParentAsync);
        bin.MapGet("referenced-by", ReferencedByAsync);
    }

    /// <summary>A body of null, with 200, where it was at the root.</summary>
    private static async Task<IResult> OriginalParentAsync(Guid id, IDocumentRecycleBinQueryService bin) =>
        Answer.Of(await bin.GetOriginalParentAsync(id), parent => ById.Of(parent?.Key));

    private static async Task<IResult> ReferencedByAsync(Paging paging, SignedInUser user, ReferenceReader references) =>
        Answer.Of(await references.OfTrashAsync(UmbracoObjectTypes.Document, paging, user));
}
