using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using OgpSummit.Runtime.ManagementApi.Trees;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Web.Common.Authorization;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.DocumentTypes;

/// <summary>Reading document types: every editor of documents needs them.</summary>
internal static class DocumentTypeEndpoints
{
    public static void MapDocumentTypes(this IEndpointRouteBuilder api)
    {
        var types = api.MapGroup("document-type").RequireAuthorization(AuthorizationPolicies.SectionAccessForContentTree);
        types.MapGet("{id:guid}", Read);
        types.MapGet("configuration", Configuration);
        types.MapGet("allowed-at-root", AllowedAtRoot);
        types.MapGet("{id:guid}/allowed-children", AllowedChildren);
        types.MapGet("{id:guid}/blueprint", Blueprints);
        api.MapGet("item/document-type", Items);

        // Also for pickers in the permissions of user groups.
        var lists = api.MapGroup(string.Empty).RequireAuthorization(AuthorizationPolicies.SectionAccessForContentTree);
        lists.MapTree<DocumentTypeTree, DocumentTypeTreeItem>("tree/document-type");
        lists.MapGet("item/document-type/search", Search);
    }

    private static IResult Read(Guid id, IContentTypeService types) => types.Get(id) is { } type
        ? Answer.Of(DocumentTypeReading.Read(type))
        : Answer.Problem(ContentTypeOperationStatus.NotFound);

    /// <summary>Templates are files of the site's code and are not edited here, hence disabled.</summary>
    private static IResult Configuration(
        IOptions<DataTypesSettings> dataTypes, IOptions<SegmentSettings> segments, IReservedFieldNamesService names) =>
        Answer.Of(new DocumentTypeConfiguration(
            dataTypes.Value.CanBeChanged,
            DisableTemplates: true,
            segments.Value.Enabled,
            names.GetDocumentReservedFieldNames().Order(StringComparer.Ordinal)));

    private static async Task<IResult> AllowedAtRoot(Paging paging, IContentTypeService types) =>
        Answer.Of(Allowed(await types.GetAllAllowedAsRootAsync(paging.Skip, paging.Take)));

    /// <param name="parentContentKey">The document below which is created; a filter of the site may decide by it.</param>
    private static async Task<IResult> AllowedChildren(
        Guid id, Guid? parentContentKey, Paging paging, IContentTypeService types) =>
        Answer.Of(await types.GetAllowedChildrenAsync(id, parentContentKey, paging.Skip, paging.Take), found => Allowed(found!));

    /// <summary>The site has no blueprints.</summary>
    private static IResult Blueprints(Guid id, IContentTypeService types) => types.Get(id) is null
        ? Answer.Problem(ContentTypeOperationStatus.NotFound)
        : Answer.Of(Page<object>.Empty);

    private static IResult Items(Ids id, IContentTypeService types) =>
        Answer.Of(id.Values.Length == 0 ? [] : types.GetMany(id.Values).Select(DocumentTypeItem.Of));

    /// <summary>By a part of the name or of the alias: names may be keys of translations.</summary>
    private static IResult Search(string? query, bool? isElement, Paging paging, IContentTypeService types)
    {
        var words = query?.Trim() ?? string.Empty;
        var found = types.GetAll()
            .Where(type => isElement is null || type.IsElement == isElement)
            .Where(type => type.Alias.InvariantContains(words) || type.Name?.InvariantContains(words) == true)
            .Select(DocumentTypeItem.Of)
            .ToArray();
        return Answer.Of(paging.Of(found));
    }

    private static Page<AllowedType> Allowed(PagedModel<IContentType> types) =>
        new(types.Total, types.Items.Select(AllowedType.Of));

    private sealed record DocumentTypeConfiguration(
        DataTypeChangeMode DataTypesCanBeChanged, bool DisableTemplates, bool UseSegments, IEnumerable<string> ReservedFieldNames);
}
