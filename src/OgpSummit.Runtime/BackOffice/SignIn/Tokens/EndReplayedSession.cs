using System.Security.Claims;
using OgpSummit.Runtime.BackOffice.SignIn.Sessions;
using OpenIddict.Server;
using static OpenIddict.Server.OpenIddictServerEvents;
using static OpenIddict.Server.OpenIddictServerHandlers.Protection;

namespace OgpSummit.Runtime.BackOffice.SignIn.Tokens;

/// <summary>
/// A genuine code or refresh token that comes a second time was in two hands. Nobody knows whose the second ones are, so the
/// session ends for both. (OpenIddict itself revokes the tokens' rows, which requests do not ask for.)
/// </summary>
internal sealed class EndReplayedSession(OpenSessions sessions) : IOpenIddictServerHandler<ApplyTokenResponseContext>
{
    private const string Suspect = "OgpSummit.Suspect";

    public static OpenIddictServerHandlerDescriptor Descriptor { get; } =
        OpenIddictServerHandlerDescriptor.CreateBuilder<ApplyTokenResponseContext>()
            .UseSingletonHandler<EndReplayedSession>()
            .SetOrder(0)
            .Build();

    public ValueTask HandleAsync(ApplyTokenResponseContext context)
    {
        if (context.Transaction.Properties.TryGetValue(Suspect, out var suspect) && suspect is ClaimsPrincipal principal)
        {
            sessions.End(principal);
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>Before the rows of a token are looked at: it is genuine, and nothing else is known.</summary>
    internal sealed class Note : IOpenIddictServerHandler<ValidateTokenContext>
    {
        public static OpenIddictServerHandlerDescriptor Descriptor { get; } =
            OpenIddictServerHandlerDescriptor.CreateBuilder<ValidateTokenContext>()
                .UseSingletonHandler<Note>()
                .SetOrder(ValidateTokenEntry.Descriptor.Order - 1)
                .Build();

        public ValueTask HandleAsync(ValidateTokenContext context)
        {
            context.Transaction.Properties[Suspect] = context.Principal;
            return ValueTask.CompletedTask;
        }
    }

    /// <summary>After it: whoever was refused does not come this far.</summary>
    internal sealed class Clear : IOpenIddictServerHandler<ValidateTokenContext>
    {
        public static OpenIddictServerHandlerDescriptor Descriptor { get; } =
            OpenIddictServerHandlerDescriptor.CreateBuilder<ValidateTokenContext>()
                .UseSingletonHandler<Clear>()
                .SetOrder(ValidateAuthorizationEntry.Descriptor.Order + 1)
                .Build();

        public ValueTask HandleAsync(ValidateTokenContext context)
        {
            context.Transaction.Properties.Remove(Suspect);
            return ValueTask.CompletedTask;
        }
    }
}
