using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.DocumentTypes;
using OgpSummit.Runtime.ManagementApi.Requests;
using OgpSummit.Runtime.ManagementApi.Trees;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.ContentTypeEditing;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Web.Common.Authorization;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.MediaTypes;

/// <summary>Reading media types: every editor of media needs them. They are not edited here.</summary>
internal static class MediaTypeEndpoints
{
    private const int LongestExtension = 20;

    public static void MapMediaTypes(this IEndpointRouteBuilder api)
    {
        var types = api.MapGroup("media-type").RequireAuthorization(AuthorizationPolicies.SectionAccessForMediaTree);
        types.MapGet("{id:guid}", Read);
        types.MapGet("configuration", Configuration);
        types.MapGet("allowed-at-root", AllowedAtRootAsync);
        types.MapGet("{id:guid}/allowed-children", AllowedChildrenAsync);

        api.MapGet("item/media-type", Items);
        api.MapGet("item/media-type/allowed", OfExtensionAsync);
        api.MapGet("item/media-type/folders", FoldersAsync);
        api.MapGet("item/media-type/search", Search).RequireAuthorization(AuthorizationPolicies.SectionAccessForMediaTree);
        api.MapTree<MediaTypeTree, MediaTypeTreeItem>("tree/media-type").RequireAuthorization(AuthorizationPolicies.SectionAccessForMediaTree);
    }

    private static IResult Read(Guid id, IMediaTypeService types) => types.Get(id) is { } type
        ? Answer.Of(MediaTypeDetails.Of(type))
        : Answer.Problem(ContentTypeOperationStatus.NotFound);

    private static IResult Configuration(IReservedFieldNamesService names) =>
        Answer.Of(new MediaTypeConfiguration(names.GetMediaReservedFieldNames().Order(StringComparer.Ordinal)));

    private static async Task<IResult> AllowedAtRootAsync(Paging paging, IMediaTypeService types) =>
        Answer.Of(Allowed(await types.GetAllAllowedAsRootAsync(paging.Skip, paging.Take)));

    /// <param name="parentContentKey">The media item below which is created; a filter of the site may decide by it.</param>
    private static async Task<IResult> AllowedChildrenAsync(Guid id, Guid? parentContentKey, Paging paging, IMediaTypeService types) =>
        Answer.Of(await types.GetAllowedChildrenAsync(id, parentContentKey, paging.Skip, paging.Take), found => Allowed(found!));

    private static IResult Items(Ids id, IMediaTypeService types) =>
        Answer.Of(id.Values.Length == 0 ? [] : types.GetMany(id.Values).Select(MediaTypeItem.Of));

    /// <summary>Those made for the extension come first; the client takes the first for each of several files.</summary>
    private static async Task<IResult> OfExtensionAsync(string? fileExtension, Paging paging, IMediaTypeEditingService types)
    {
        var extension = (fileExtension ?? string.Empty).Trim().TrimStart('.');
        if (extension.Length is 0 or > LongestExtension)
        {
            return BadInput.Model("fileExtension", "required");
        }

        var found = await types.GetMediaTypesForFileExtensionWithMatchInfoAsync(extension, paging.Skip, paging.Take);
        return Answer.Of(new Page<MediaTypeItem>(found.Total, found.Items.Select(match => MediaTypeItem.Of(match.MediaType))));
    }

    private static async Task<IResult> FoldersAsync(Paging paging, IMediaTypeEditingService types)
    {
        var found = await types.GetFolderMediaTypes(paging.Skip, paging.Take);
        return Answer.Of(new Page<MediaTypeItem>(found.Total, found.Items.Select(MediaTypeItem.Of)));
    }

    private static IResult Search(string? query, Paging paging, IMediaTypeService types)
    {
        var words = query?.Trim() ?? string.Empty;
        var found = types.GetAll()
            .Where(type => type.Alias.InvariantContains(words) || type.Name?.InvariantContains(words) == true)
            .Select(MediaTypeItem.Of)
            .ToArray();
        return Answer.Of(paging.Of(found));
    }

    private static Page<AllowedType> Allowed(PagedModel<IMediaType> types) => new(types.Total, types.Items.Select(AllowedType.Of));

    private sealed record MediaTypeConfiguration(IEnumerable<string> ReservedFieldNames);
}
