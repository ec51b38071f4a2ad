using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Http;
using OpenIddict.Server;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace OgpSummit.Runtime.BackOffice.SignIn.Tokens;

/// <summary>Puts the code of an authorization into a cookie instead of the address bar.</summary>
internal sealed class HideCode : IOpenIddictServerHandler<ApplyAuthorizationResponseContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } =
        OpenIddictServerHandlerDescriptor.CreateBuilder<ApplyAuthorizationResponseContext>()
            .UseSingletonHandler<HideCode>()
            .SetOrder(0)
            .Build();

    public ValueTask HandleAsync(ApplyAuthorizationResponseContext context)
    {
        if (context.Response.Code is { } code)
        {
            TokenCookies.KeepCode(context.Transaction.Http(), code);
            context.Response.Code = TokenCookies.Redacted;
        }

        return ValueTask.CompletedTask;
    }
}

/// <summary>Puts new tokens into cookies instead of the response's body.</summary>
internal sealed class HideTokens : IOpenIddictServerHandler<ApplyTokenResponseContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } =
        OpenIddictServerHandlerDescriptor.CreateBuilder<ApplyTokenResponseContext>()
            .UseSingletonHandler<HideTokens>()
            .SetOrder(0)
            .Build();

    public ValueTask HandleAsync(ApplyTokenResponseContext context)
    {
        var http = context.Transaction.Http();
        if (context.Response.AccessToken is { } accessToken)
        {
            TokenCookies.KeepAccessToken(http, accessToken);
            context.Response.AccessToken = TokenCookies.Redacted;
        }

        if (context.Response.RefreshToken is { } refreshToken)
        {
            TokenCookies.KeepRefreshToken(http, refreshToken);
            context.Response.RefreshToken = TokenCookies.Redacted;
        }

        return ValueTask.CompletedTask;
    }
}

/// <summary>
/// Reads the code or the refresh token of a token request from its cookie. Whatever the request itself says is not looked at: a
/// token that somebody got hold of is of no use without the cookie.
/// </summary>
internal sealed class ShowTokens : IOpenIddictServerHandler<ExtractTokenRequestContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } =
        OpenIddictServerHandlerDescriptor.CreateBuilder<ExtractTokenRequestContext>()
            .UseSingletonHandler<ShowTokens>()
            .SetOrder(int.MaxValue - 1)
            .Build();

    public ValueTask HandleAsync(ExtractTokenRequestContext context)
    {
        var http = context.Transaction.Http();
        if (context.Request?.Code is not null)
        {
            context.Request.Code = TokenCookies.TakeCode(http);
        }

        if (context.Request?.RefreshToken is not null)
        {
            context.Request.RefreshToken = TokenCookies.ReadRefreshToken(http);
        }

        return ValueTask.CompletedTask;
    }
}

/// <summary>Reads the token that is to be revoked from its cookie.</summary>
internal sealed class ShowRevokedToken : IOpenIddictServerHandler<ExtractRevocationRequestContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } =
        OpenIddictServerHandlerDescriptor.CreateBuilder<ExtractRevocationRequestContext>()
            .UseSingletonHandler<ShowRevokedToken>()
            .SetOrder(int.MaxValue - 1)
            .Build();

    public ValueTask HandleAsync(ExtractRevocationRequestContext context)
    {
        if (context.Request?.Token is not null)
        {
            var http = context.Transaction.Http();
            context.Request.Token = context.Request.TokenTypeHint == "refresh_token"
                ? TokenCookies.ReadRefreshToken(http)
                : TokenCookies.ReadAccessToken(http);
        }

        return ValueTask.CompletedTask;
    }
}

internal static class ServerTransactions
{
    public static HttpContext Http(this OpenIddictServerTransaction transaction) => transaction.GetHttpRequest()!.HttpContext;
}
