using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;

namespace OgpSummit.Runtime.ManagementApi.Trees;

internal static class TrashEndpoints
{
    /// <summary>What the client reads of a recycle bin, out of a <typeparamref name="TTree"/> from the container.</summary>
    /// <returns>The group; whatever is added to it is refused to those who may not see the bin.</returns>
    public static RouteGroupBuilder MapTrash<TTree, TItem>(this IEndpointRouteBuilder api, string path)
        where TTree : TrashTree<TItem>
    {
        var group = api.MapGroup(path);
        group.AddEndpointFilter(async (context, next) =>
            await Tree(context.HttpContext).RefusalAsync(SignedInUser.Of(context.HttpContext)) ?? await next(context));
        group.MapGet("root", (HttpContext http, Paging paging) => Answer.Of(Tree(http).Children(null, paging)));
        group.MapGet("children", (HttpContext http, Guid parentId, Paging paging) => Answer.Of(Tree(http).Children(parentId, paging)));
        group.MapGet("siblings", (HttpContext http, Guid target, int? before, int? after) =>
            Answer.OfFound(Tree(http).Siblings(target, TreeEndpoints.Within(before), TreeEndpoints.Within(after))));
        return group;

        static TTree Tree(HttpContext http) => http.RequestServices.GetRequiredService<TTree>();
    }
}
