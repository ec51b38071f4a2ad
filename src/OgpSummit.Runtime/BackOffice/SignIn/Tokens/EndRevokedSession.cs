using OgpSummit.Runtime.BackOffice.SignIn.Sessions;
using OpenIddict.Server;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace OgpSummit.Runtime.BackOffice.SignIn.Tokens;

/// <summary>
/// To revoke a token is to end the session behind it. That is what makes its access tokens worthless at once: requests ask for
/// the session, which is in memory, and not for the token's row.
/// </summary>
internal sealed class EndRevokedSession(OpenSessions sessions) : IOpenIddictServerHandler<HandleRevocationRequestContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } =
        OpenIddictServerHandlerDescriptor.CreateBuilder<HandleRevocationRequestContext>()
            .UseSingletonHandler<EndRevokedSession>()
            .SetOrder(0)
            .Build();

    public ValueTask HandleAsync(HandleRevocationRequestContext context)
    {
        sessions.End(context.GenericTokenPrincipal);
        return ValueTask.CompletedTask;
    }
}
