using Microsoft.AspNetCore;
using OgpSummit.Runtime.BackOffice.SignIn.Sessions;
using OpenIddict.Abstractions;
using OpenIddict.Validation;
using Umbraco.Cms.Core.Security;
using static OpenIddict.Validation.OpenIddictValidationEvents;

namespace OgpSummit.Runtime.BackOffice.SignIn.Tokens;

/// <summary>
/// A token that is genuine is still refused when its session is over or its user may not sign in any more. Otherwise the request
/// gets the user as he is now, not as he was when the token was made.
/// </summary>
internal sealed class SessionOfToken(OpenSessions sessions)
    : IOpenIddictValidationHandler<ProcessAuthenticationContext>
{
    public static OpenIddictValidationHandlerDescriptor Descriptor { get; } =
        OpenIddictValidationHandlerDescriptor.CreateBuilder<ProcessAuthenticationContext>()
            .UseSingletonHandler<SessionOfToken>()
            .SetOrder(int.MaxValue)
            .Build();

    public ValueTask HandleAsync(ProcessAuthenticationContext context)
    {
        if (context.AccessTokenPrincipal is not { } principal)
        {
            return ValueTask.CompletedTask;
        }

        if (sessions.Find(principal) is not { } user)
        {
            context.Reject(OpenIddictConstants.Errors.InvalidToken, "The session is over.");
            return ValueTask.CompletedTask;
        }

        context.AccessTokenPrincipal = UserPrincipals.Of(user).InSession(principal);
        context.Transaction.GetHttpRequest()!.HttpContext.Features.Set<IBackOfficeSecurity>(new RequestUser(user));
        return ValueTask.CompletedTask;
    }
}
