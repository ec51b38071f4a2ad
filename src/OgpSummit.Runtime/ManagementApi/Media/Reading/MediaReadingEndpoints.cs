using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Contents;
using OgpSummit.Runtime.ManagementApi.References;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Media.Reading;

/// <summary>One media item: it has to lie within the user's start nodes.</summary>
internal static class MediaReadingEndpoints
{
    /// <param name="media">The group of media.</param>
    public static void MapMediaReading(this IEndpointRouteBuilder media)
    {
        media.MapGet("configuration", Configuration);
        media.MapGet("are-referenced", AreReferencedAsync);
        media.MapGet("{id:guid}", ReadAsync);
        media.MapGet("{id:guid}/audit-log", AuditAsync);
        media.MapGet("{id:guid}/referenced-by", ReferencedByAsync);
        media.MapGet("{id:guid}/referenced-descendants", ReferencedBelowAsync);
    }

    private static IResult Configuration(IOptions<ContentSettings> content) =>
        Answer.Of(new MediaConfiguration(content.Value.DisableDeleteWhenReferenced, content.Value.DisableUnpublishWhenReferenced));

    private static async Task<IResult> ReadAsync(
        Guid id, SignedInUser user, MediaAccess access, IMediaService service, MediaReader reader) =>
        await access.RefusalAsync(user, id)
        ?? Answer.OfFound(service.GetById(id) is { } media ? reader.Read(media) : null);

    private static async Task<IResult> AuditAsync(
        Guid id,
        Direction? orderDirection,
        DateTimeOffset? sinceDate,
        Paging paging,
        SignedInUser user,
        MediaAccess access,
        AuditTrailReader trail) =>
        await access.RefusalAsync(user, id)
        ?? Answer.Of(await trail.ReadAsync(UmbracoObjectTypes.Media, id, paging, orderDirection, sinceDate));

    private static async Task<IResult> AreReferencedAsync(Ids id, Paging paging, SignedInUser user, ReferenceReader references) =>
        Answer.Of(await references.UsedAsync(UmbracoObjectTypes.Media, id.Values, paging, user));

    private static async Task<IResult> ReferencedByAsync(
        Guid id, Paging paging, SignedInUser user, MediaAccess access, ReferenceReader references) =>
        await access.RefusalAsync(user, id)
        ?? Answer.Of(await references.OfAsync(UmbracoObjectTypes.Media, id, paging, user));

    private static async Task<IResult> ReferencedBelowAsync(
        Guid id, Paging paging, SignedInUser user, MediaAccess access, ReferenceReader references) =>
        await access.RefusalAsync(user, id)
        ?? Answer.Of(await references.UsedBelowAsync(UmbracoObjectTypes.Media, id, paging, user));

    private sealed record MediaConfiguration(bool DisableDeleteWhenReferenced, bool DisableUnpublishWhenReferenced);
}
