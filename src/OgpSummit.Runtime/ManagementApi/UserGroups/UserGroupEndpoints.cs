using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Web.Common.Authorization;

namespace OgpSummit.Runtime.ManagementApi.UserGroups;

/// <summary>Groups, for those who have the section of users. Who is no administrator sees the own ones.</summary>
internal static class UserGroupEndpoints
{
    private const int MaximumFilterLength = 255;

    public static void MapUserGroups(this IEndpointRouteBuilder api)
    {
        api.MapGet("item/user-group", async (Ids id, IUserGroupService groups) =>
            Answer.Of((await groups.GetAsync(id.Values)).Select(UserGroupModels.ItemOf)));

        var all = api.MapGroup("").RequireAuthorization(AuthorizationPolicies.SectionAccessUsers);
        all.MapGet("filter/user-group", List);
        all.MapGet("user-group", List);

        var groups = all.MapGroup("user-group");
        groups.MapGet("{id:guid}", Get);
        groups.MapUserGroupEditing();
        groups.MapMembers();
    }

    public static void AddUserGroups(this IServiceCollection services) => services
        .AddSingleton<AccessibleGroups>()
        .AddSingleton<GroupRights>()
        .AddSingleton<UserGroupModels>()
        .AddSingleton<UserGroupReading>();

    private static async Task<IResult> List(
        string? filter, Paging paging, SignedInUser performer, IUserGroupService groups, UserGroupModels models)
    {
        if (filter?.Length > MaximumFilterLength)
        {
            return BadInput.Model("filter", "tooLong");
        }

        var found = await groups.FilterAsync(performer.Key, filter, paging.Skip, paging.Take);
        return found.Success
            ? Answer.Of(new Page<UserGroupModel>(found.Result.Total, await models.OfAsync(found.Result.Items)))
            : Answer.Problem(found.Status);
    }

    private static async Task<IResult> Get(Guid id, SignedInUser performer, AccessibleGroups accessible, UserGroupModels models)
    {
        var found = await accessible.FindAsync(performer, id);
        return found.Success ? Answer.Of((await models.OfAsync([found.Result])).Single()) : Answer.Problem(found.Status);
    }
}
