using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Contents;
using OgpSummit.Runtime.ManagementApi.Requests;
using OgpSummit.Runtime.ManagementApi.Trees;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Web.Common.Authorization;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.Templates;

/// <summary>Names of templates, to choose one for a document. Templates are source code: they are neither read nor written here.</summary>
internal static class TemplateEndpoints
{
    public static void MapTemplates(this IEndpointRouteBuilder api)
    {
        api.MapGet("item/template", Items);

        var lists = api.MapGroup(string.Empty).RequireAuthorization(AuthorizationPolicies.TreeAccessDocumentsOrDocumentTypes);
        lists.MapTree<TemplateTree, NamedTreeItem>("tree/template");
        lists.MapGet("item/template/search", Search);
    }

    private static async Task<IResult> Items(Ids id, ITemplateService templates) =>
        Answer.Of(id.Values.Length == 0 ? [] : (await templates.GetAllAsync(id.Values)).Select(TemplateItem.Of));

    private static async Task<IResult> Search(string? query, Paging paging, ITemplateService templates)
    {
        var words = query?.Trim() ?? string.Empty;
        var found = (await templates.GetAllAsync())
            .Where(template => template.Alias.InvariantContains(words) || template.Name?.InvariantContains(words) == true)
            .Select(TemplateItem.Of)
            .ToArray();
        return Answer.Of(paging.Of(found));
    }

    private sealed record TemplateItem(Guid Id, string Name, string Alias, IReadOnlyList<Flag> Flags)
    {
        public static TemplateItem Of(ITemplate template) =>
            new(template.Key, template.Name ?? string.Empty, template.Alias, []);
    }
}
