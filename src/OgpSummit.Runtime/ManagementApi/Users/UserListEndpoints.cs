using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Web.Common.Authorization;

namespace OgpSummit.Runtime.ManagementApi.Users;

internal static class UserListEndpoints
{
    public static void MapUserLists(this IEndpointRouteBuilder api)
    {
        // Names and pictures of colleagues stand beside what they changed, for everybody.
        api.MapGet("item/user", async (Ids id, IUserService users, UserModels models) =>
            Answer.Of((await users.GetAsync(id.Values)).Select(models.ItemOf)));

        api.MapGet("filter/user", List).RequireAuthorization(AuthorizationPolicies.SectionAccessUsers);
        api.MapGet("user", List).RequireAuthorization(AuthorizationPolicies.SectionAccessUsers);
    }

    /// <summary>Umbraco only finds pages whose start is a multiple of their size, so they are cut here; all users are in memory.</summary>
    private static async Task<IResult> List(
        UserQuery query, Paging paging, SignedInUser performer, IUserService users, UserModels models)
    {
        var found = await users.FilterAsync(performer.Key, query.Filter, 0, int.MaxValue, query.Order, query.Direction);
        return found switch
        {
            { Success: true, Result.Items: { } all } => Answer.Of(Cut(all, paging, models)),
            { Success: true } => Answer.Of(Page<UserModel>.Empty),
            _ => Answer.Problem(found.Status),
        };
    }

    private static Page<UserModel> Cut(IEnumerable<IUser> all, Paging paging, UserModels models)
    {
        var page = paging.Of(all.Where(user => user.Kind == UserKind.Default).ToArray());
        return new Page<UserModel>(page.Total, page.Items.Select(models.Of));
    }
}
