using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using OgpSummit.Runtime.ManagementApi.Trees;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Web.Common.Authorization;

namespace OgpSummit.Runtime.ManagementApi.Dictionary;

/// <summary>The texts of the site, for the Translation section. Translators read all languages and write their own.</summary>
internal static class DictionaryEndpoints
{
    public static void MapDictionary(this IEndpointRouteBuilder api)
    {
        var translation = api.MapGroup(string.Empty).RequireAuthorization(AuthorizationPolicies.TreeAccessDictionary);
        translation.MapTree<DictionaryTree, NamedTreeItem>("tree/dictionary");
        translation.MapGet("item/dictionary", Items);

        var items = translation.MapGroup("dictionary");
        items.MapGet(string.Empty, List);
        items.MapGet("{id:guid}", Read);
        items.MapDictionaryChanges();
    }

    /// <param name="filter">The start of a name, or, where the settings say so, a part of a text.</param>
    private static async Task<IResult> List(string? filter, Paging paging, IDictionaryItemService dictionary)
    {
        var found = await dictionary.GetDescendantsAsync(null, filter);
        return Answer.Of(paging.Of([.. found.Select(DictionaryOverview.Of)]));
    }

    private static async Task<IResult> Read(Guid id, IDictionaryItemService dictionary) =>
        await dictionary.GetAsync(id) is { } item
            ? Answer.Of(DictionaryItemDetails.Of(item))
            : Answer.Problem(DictionaryItemOperationStatus.ItemNotFound);

    private static async Task<IResult> Items(Ids id, IDictionaryItemService dictionary) => Answer.Of(
        id.Values.Length == 0 ? [] : (await dictionary.GetManyAsync(id.Values)).Select(DictionaryItemName.Of));
}
