using Microsoft.Extensions.DependencyInjection;
using OpenIddict.Abstractions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace OgpSummit.Runtime.BackOffice.SignIn.Tokens;

/// <summary>Makes the back office known as a client, once in the life of a database.</summary>
internal sealed class RegisterClient(IServiceScopeFactory scopes)
    : INotificationAsyncHandler<UmbracoApplicationStartingNotification>
{
    public async Task HandleAsync(UmbracoApplicationStartingNotification notification, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var clients = scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>();
        if (await clients.FindByClientIdAsync(Constants.OAuthClientIds.BackOffice, cancellationToken) is null)
        {
            await clients.CreateAsync(BackOffice(), cancellationToken);
        }
    }

    private static OpenIddictApplicationDescriptor BackOffice() => new()
    {
        ClientId = Constants.OAuthClientIds.BackOffice,
        ClientType = ClientTypes.Public,
        DisplayName = "Back office",
        Permissions =
        {
            Permissions.Endpoints.Authorization,
            Permissions.Endpoints.Token,
            Permissions.Endpoints.Revocation,
            Permissions.GrantTypes.AuthorizationCode,
            Permissions.GrantTypes.RefreshToken,
            Permissions.ResponseTypes.Code,
        },
    };
}
