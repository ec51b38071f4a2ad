using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.SignalR;
using OpenIddict.Validation;
using static OpenIddict.Validation.OpenIddictValidationEvents;

namespace OgpSummit.Runtime.BackOffice.SignIn.Tokens;

/// <summary>
/// Finds the access token of a request in its cookie, when the request says <c>Authorization: Bearer [redacted]</c>. That header
/// cannot be set by another site's page, so the cookie alone proves nothing.
/// </summary>
/// <remarks>
/// A browser sets no header on a websocket. The requests of a hub carry the word in their query instead, and must come from a
/// page of this origin.
/// </remarks>
internal sealed class BearerFromCookie(BackOfficeOrigin origin)
    : IOpenIddictValidationHandler<ProcessAuthenticationContext>
{
    private const string Header = "Bearer " + TokenCookies.Redacted;

    /// <summary>Before OpenIddict's own three ways to find a token, which then find one already there.</summary>
    public static OpenIddictValidationHandlerDescriptor Descriptor { get; } =
        OpenIddictValidationHandlerDescriptor.CreateBuilder<ProcessAuthenticationContext>()
            .UseSingletonHandler<BearerFromCookie>()
            .SetOrder(OpenIddictValidationHandlers.EvaluateValidatedTokens.Descriptor.Order + 1)
            .Build();

    public ValueTask HandleAsync(ProcessAuthenticationContext context)
    {
        var http = context.Transaction.GetHttpRequest()!.HttpContext;

        // No other way to bring a token: not in the query, not in a form, not in plain text.
        context.ExtractAccessToken = false;
        context.AccessToken = IsAsked(http) ? TokenCookies.ReadAccessToken(http) : null;
        return ValueTask.CompletedTask;
    }

    private bool IsAsked(HttpContext http) =>
        string.Equals(http.Request.Headers.Authorization, Header, StringComparison.OrdinalIgnoreCase) || IsHubOfOurPage(http);

    private bool IsHubOfOurPage(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<HubMetadata>() is not null
        && http.Request.Query["access_token"] == TokenCookies.Redacted
        && string.Equals(http.Request.Headers.Origin, origin.Of(http.Request), StringComparison.OrdinalIgnoreCase);
}
