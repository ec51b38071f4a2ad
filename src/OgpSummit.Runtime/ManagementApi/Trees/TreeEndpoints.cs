using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;

namespace OgpSummit.Runtime.ManagementApi.Trees;

internal static class TreeEndpoints
{
    /// <summary>The four endpoints that each tree of the client calls, for a <typeparamref name="TTree"/> from the container.</summary>
    public static RouteGroupBuilder MapTree<TTree, TItem>(this IEndpointRouteBuilder api, string path)
        where TTree : class, ITree<TItem>
    {
        var group = api.MapGroup(path);
        group.MapGet("root", (HttpContext http, Paging paging, bool? foldersOnly, Guid? dataTypeId, SignedInUser user) =>
            Answer.Of(Tree(http).Children(null, paging, Query(foldersOnly, dataTypeId), user)));

        group.MapGet("children", (
            HttpContext http, Guid parentId, Paging paging, bool? foldersOnly, Guid? dataTypeId, SignedInUser user) =>
            Answer.Of(Tree(http).Children(parentId, paging, Query(foldersOnly, dataTypeId), user)));

        group.MapGet("siblings", (
            HttpContext http, Guid target, int? before, int? after, bool? foldersOnly, Guid? dataTypeId, SignedInUser user) =>
            Tree(http).Siblings(target, Within(before), Within(after), Query(foldersOnly, dataTypeId), user) is { } siblings
                ? Answer.Of(siblings)
                : Answer.NotFound());

        // The client asks for those of what it is about to create, too.
        group.MapGet("ancestors", (HttpContext http, Guid? descendantId, SignedInUser user) =>
            Answer.Of(descendantId is { } descendant ? Tree(http).Ancestors(descendant, user) : []));
        return group;

        static TTree Tree(HttpContext http) => http.RequestServices.GetRequiredService<TTree>();
    }

    private static TreeQuery Query(bool? foldersOnly, Guid? dataTypeId) => new(foldersOnly ?? false, dataTypeId);

    /// <summary>How many neighbours are asked for.</summary>
    public static int Within(int? count) => Math.Clamp(count ?? 0, 0, RequestLimits.Take);
}
