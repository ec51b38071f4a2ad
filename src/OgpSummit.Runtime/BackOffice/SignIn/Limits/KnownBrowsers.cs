using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Models.Membership;

namespace OgpSummit.Runtime.BackOffice.SignIn.Limits;

/// <summary>
/// Remembers in a browser that its user has signed in there before. Wrong passwords from elsewhere neither slow such a browser
/// down nor lock it out, so nobody can keep an editor from work by guessing at the password.
/// </summary>
internal sealed class KnownBrowsers(IDataProtectionProvider protection)
{
    private const string Prefix = "umbKnown-";
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(180);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("OgpSummit.KnownBrowsers").ToTimeLimitedDataProtector();

    /// <returns>A name for the browser; null when the user has not signed in there.</returns>
    public string? Find(HttpRequest request, IUser user)
    {
        if (!request.Cookies.TryGetValue(Name(user), out var value))
        {
            return null;
        }

        try
        {
            return _protector.Unprotect(value) is { } text && text.StartsWith(Mark(user), StringComparison.Ordinal) ? text : null;
        }
        catch (CryptographicException)
        {
            // Forged, too old, or of a key that is gone: a browser like any other.
            return null;
        }
    }

    public void Remember(HttpContext http, IUser user) => http.Response.Cookies.Append(
        Name(user),
        _protector.Protect(Find(http.Request, user) ?? Mark(user) + Guid.NewGuid().ToString("N"), Lifetime),
        new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = Lifetime,
            Path = BackOfficePath.Root,
            SameSite = SameSiteMode.Strict,
            Secure = http.Request.IsHttps,
        });

    private static string Name(IUser user) => Prefix + user.Key.ToString("N")[..8];

    private static string Mark(IUser user) => user.Key.ToString("N") + ":";
}
