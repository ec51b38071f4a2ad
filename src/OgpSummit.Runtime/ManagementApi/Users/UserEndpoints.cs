using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using OgpSummit.Runtime.ManagementApi.Users.Rights;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Web.Common.Authorization;

namespace OgpSummit.Runtime.ManagementApi.Users;

/// <summary>Users, for those who have the section.</summary>
internal static class UserEndpoints
{
    public static void MapUsers(this IEndpointRouteBuilder api)
    {
        api.MapUserLists();
        var users = api.MapGroup("user").RequireAuthorization(AuthorizationPolicies.SectionAccessUsers);
        users.MapGet("configuration", (UserConfiguration configuration) => Answer.Of(configuration.EditorsOfUsers()));
        users.MapUserEditing();
        users.MapUserStates();
        users.MapInvitations();
        users.MapGroup("avatar/{id:guid}").AddEndpointFilter<RouteGroupBuilder, EditableUser>().MapAvatars();

        var one = users.MapGroup("{id:guid}");
        one.MapGet("", Get);
        one.MapGet("calculate-start-nodes", CalculateStartNodes);

        // API users are not offered; the client asks for what they sign in with all the same.
        one.MapGet("client-credentials", (Guid id) => Answer.Of(Array.Empty<string>()));

        var edited = one.MapGroup("").AddEndpointFilter<RouteGroupBuilder, EditableUser>();
        edited.MapPasswords();
        edited.MapTwoFactor();
        edited.MapSignInLinks();
    }

    public static void AddUsers(this IServiceCollection services) => services
        .AddSingleton<Avatars>()
        .AddSingleton<StartNodes>()
        .AddSingleton<EffectiveStartNodes>()
        .AddSingleton<UserRights>()
        .AddSingleton<Administrators>()
        .AddSingleton<NewUserRules>()
        .AddSingleton<UserChangeRules>()
        .AddSingleton<MembershipRules>()
        .AddSingleton<VisibleUsers>()
        .AddSingleton<EditableUsers>()
        .AddSingleton<UserModels>();

    private static async Task<IResult> Get(Guid id, SignedInUser performer, VisibleUsers visible, UserModels models) =>
        Answer.Of(await visible.FindAsync(performer, id), models.Of);

    private static async Task<IResult> CalculateStartNodes(
        Guid id, SignedInUser performer, VisibleUsers visible, IEntityService entities, AppCaches caches, StartNodes startNodes) =>
        Answer.Of(await visible.FindAsync(performer, id), user =>
        {
            var documents = user.CalculateContentStartNodeIds(entities, caches);
            var media = user.CalculateMediaStartNodeIds(entities, caches);
            return new CalculatedStartNodes(
                id,
                startNodes.Documents(documents),
                StartNodes.HaveRoot(documents),
                startNodes.Media(media),
                StartNodes.HaveRoot(media));
        });

    private sealed record CalculatedStartNodes(
        Guid Id,
        IEnumerable<ById> DocumentStartNodeIds,
        bool HasDocumentRootAccess,
        IEnumerable<ById> MediaStartNodeIds,
        bool HasMediaRootAccess);
}
