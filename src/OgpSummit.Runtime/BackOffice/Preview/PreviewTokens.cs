using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.BackOffice.SignIn.Sessions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Preview;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.BackOffice.Preview;

/// <summary>
/// What the preview cookie holds: the sign-in session of the editor who previews, encrypted. When the session ends, by signing
/// out, by a new password or because an administrator disables her, the site shows her what everybody sees.
/// </summary>
#pragma warning disable CS0618 // Obsolete, and yet what Umbraco's own preview service of this version asks.
internal sealed class PreviewTokens(IDataProtectionProvider protection, IHttpContextAccessor http, OpenSessions sessions) : IPreviewTokenGenerator
#pragma warning restore CS0618
{
    private const char Separator = '|';

    private static readonly string[] _claims =
        [Constants.Security.OpenIdDictSubClaimType, SessionClaims.Session, SessionClaims.Stamp];

    private readonly IDataProtector _protector = protection.CreateProtector("OgpSummit.Preview");

    /// <summary>Only for whoever sends the request: nobody enters a preview for somebody else.</summary>
    public Task<Attempt<string?>> GenerateTokenAsync(Guid userKey)
    {
        var session = http.HttpContext?.User;
        return Task.FromResult(session is not null && sessions.Find(session)?.Key == userKey
            ? Attempt<string?>.Succeed(_protector.Protect(string.Join(Separator, _claims.Select(session.FindFirstValue))))
            : Attempt<string?>.Fail());
    }

    public Task<Attempt<Guid?>> VerifyAsync(string token) => Task.FromResult(
        Read(token) is { } principal && sessions.Find(principal) is { } user
            ? Attempt<Guid?>.Succeed(user.Key)
            : Attempt<Guid?>.Fail());

    private ClaimsPrincipal? Read(string token)
    {
        try
        {
            var values = _protector.Unprotect(token).Split(Separator, _claims.Length);
            return values.Length == _claims.Length
                ? new ClaimsPrincipal(new ClaimsIdentity(_claims.Zip(values, (name, value) => new Claim(name, value))))
                : null;
        }
        catch (CryptographicException)
        {
            // Forged, or made with keys that are gone.
            return null;
        }
    }
}
