using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using OgpSummit.Runtime.ManagementApi.Trees;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Web.Common.Authorization;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.DataTypes;

/// <summary>Reading data types. Whoever edits anything needs their settings; the lists of them are for the Settings section.</summary>
internal static class DataTypeEndpoints
{
    public static void MapDataTypes(this IEndpointRouteBuilder api)
    {
        var editing = api.MapGroup("data-type").RequireAuthorization(AuthorizationPolicies.SectionAccessForContentTree);
        editing.MapGet("{id:guid}", Read);
        editing.MapGet("configuration", Configuration);
        api.MapGet("item/data-type", Items);

        var settings = api.MapGroup(string.Empty).RequireAuthorization(AuthorizationPolicies.TreeAccessDataTypes);
        settings.MapTree<DataTypeTree, DataTypeTreeItem>("tree/data-type");
        settings.MapGet("item/data-type/search", Search);
        settings.MapGet("filter/data-type", Filter);
    }

    private static async Task<IResult> Read(Guid id, IDataTypeService dataTypes) =>
        await dataTypes.GetAsync(id) is { } type
            ? Answer.Of(DataTypeDetails.Of(type))
            : Answer.Problem(DataTypeOperationStatus.NotFound);

    private static IResult Configuration(IOptions<DataTypesSettings> settings) => Answer.Of(new DataTypeConfiguration(
        settings.Value.CanBeChanged,
        Constants.DataTypes.Guids.ListViewContentGuid,
        Constants.DataTypes.Guids.ListViewMediaGuid));

    private static async Task<IResult> Items(Ids id, IDataTypeService dataTypes) => Answer.Of(
        id.Values.Length == 0 ? [] : (await dataTypes.GetAllAsync(id.Values)).Select(DataTypeItem.Of));

    private static async Task<IResult> Search(string? query, Paging paging, IDataTypeService dataTypes) =>
        await Filter(query, null, null, paging, dataTypes);

    private static async Task<IResult> Filter(
        string? name, string? editorUiAlias, string? editorAlias, Paging paging, IDataTypeService dataTypes)
    {
        var found = await dataTypes.FilterAsync(name, editorUiAlias, editorAlias, paging.Skip, paging.Take);
        return Answer.Of(new Page<DataTypeItem>(found.Total, found.Items.Select(DataTypeItem.Of)));
    }

    private sealed record DataTypeConfiguration(DataTypeChangeMode CanBeChanged, Guid DocumentListViewId, Guid MediaListViewId);
}
