using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.ManagementApi.Answers;
using Umbraco.Cms.Web.Common.Authorization;

namespace OgpSummit.Runtime.ManagementApi.Users;

internal static class UserEndpoints
{
    public static void MapUsers(this IEndpointRouteBuilder api)
    {
        api.MapUserItems();

        var users = api.MapGroup("user").RequireAuthorization(AuthorizationPolicies.SectionAccessUsers);
        users.MapGet("configuration", (UserConfiguration configuration) => Answer.Of(configuration.EditorsOfUsers()));
    }

    public static void AddUsers(this IServiceCollection services) => services
        .AddSingleton<StartNodes>()
        .AddSingleton<UserModels>();
}

/// <param name="File">A temporary file that was uploaded before.</param>
internal sealed record Avatar(ById File);
