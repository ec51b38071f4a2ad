using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.References;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Web.Common.Authorization;

namespace OgpSummit.Runtime.ManagementApi.Documents.Reading;

/// <summary>One document: it takes the permission to read it.</summary>
internal static class DocumentReadingEndpoints
{
    public static void MapDocumentReading(this IEndpointRouteBuilder api)
    {
        // The client asks for these wherever it shows a tree of documents.
        var anywhere = api.MapGroup(string.Empty).RequireAuthorization(AuthorizationPolicies.SectionAccessForContentTree);
        anywhere.MapGet("document/configuration", Configuration);
        anywhere.MapGet("segment", () => Answer.Of(Page<object>.Empty));

        var document = api.MapGroup("document").RequireAuthorization(AuthorizationPolicies.TreeAccessDocuments);
        document.MapGet("are-referenced", AreReferencedAsync);
        document.MapGet("{id:guid}", ReadAsync);
        document.MapGet("{id:guid}/published", ReadPublishedAsync);
        document.MapGet("{id:guid}/referenced-by", ReferencedByAsync);
        document.MapGet("{id:guid}/referenced-descendants", ReferencedBelowAsync);
        document.MapGet("{id:guid}/available-segment-options", SegmentsAsync);
    }

    /// <summary>Nothing varies by segment here, so none are made.</summary>
    private static IResult Configuration(IOptions<ContentSettings> content) =>
        Answer.Of(new DocumentConfiguration(
            content.Value.DisableDeleteWhenReferenced,
            content.Value.DisableUnpublishWhenReferenced,
            content.Value.AllowEditInvariantFromNonDefault,
            AllowNonExistingSegmentsCreation: false));

    private static async Task<IResult> ReadAsync(
        Guid id, SignedInUser user, DocumentAccess access, IContentService documents, DocumentReader reader)
    {
        if (await access.RefusalAsync(user, id, ActionBrowse.ActionLetter) is { } refusal)
        {
            return refusal;
        }

        return documents.GetById(id) is { } document ? Answer.Of(await reader.ReadAsync(document)) : Answer.NotFound();
    }

    private static async Task<IResult> ReadPublishedAsync(
        Guid id, SignedInUser user, DocumentAccess access, IContentService documents, DocumentReader reader)
    {
        if (await access.RefusalAsync(user, id, ActionBrowse.ActionLetter) is { } refusal)
        {
            return refusal;
        }

        return documents.GetById(id) is { Published: true } document
            ? Answer.Of(await reader.ReadPublishedAsync(document))
            : Answer.NotFound();
    }

    private static async Task<IResult> AreReferencedAsync(Ids id, Paging paging, SignedInUser user, ReferenceReader references) =>
        Answer.Of(await references.UsedAsync(UmbracoObjectTypes.Document, id.Values, paging, user));

    private static async Task<IResult> ReferencedByAsync(
        Guid id, Paging paging, SignedInUser user, DocumentAccess access, ReferenceReader references) =>
        await access.RefusalAsync(user, id, ActionBrowse.ActionLetter)
        ?? Answer.Of(await references.OfAsync(UmbracoObjectTypes.Document, id, paging, user));

    private static async Task<IResult> ReferencedBelowAsync(
        Guid id, Paging paging, SignedInUser user, DocumentAccess access, ReferenceReader references) =>
        await access.RefusalAsync(user, id, ActionBrowse.ActionLetter)
        ?? Answer.Of(await references.UsedBelowAsync(UmbracoObjectTypes.Document, id, paging, user));

    private static async Task<IResult> SegmentsAsync(Guid id, SignedInUser user, DocumentAccess access) =>
        await access.RefusalAsync(user, id, ActionBrowse.ActionLetter) ?? Answer.Of(Page<object>.Empty);

    private sealed record DocumentConfiguration(
        bool DisableDeleteWhenReferenced,
        bool DisableUnpublishWhenReferenced,
        bool AllowEditInvariantFromNonDefault,
        bool AllowNonExistingSegmentsCreation);
}
