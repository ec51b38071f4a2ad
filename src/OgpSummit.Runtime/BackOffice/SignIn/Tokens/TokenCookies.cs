using Microsoft.AspNetCore.Http;

namespace OgpSummit.Runtime.BackOffice.SignIn.Tokens;

/// <summary>
/// Tokens lie in cookies that no script can read; the client holds the word <see cref="Redacted"/> in their place, as in stock
/// Umbraco, and sends it back with each request.
/// </summary>
internal static class TokenCookies
{
    public const string Redacted = "[redacted]";

    private const string Code = "umbPkceCode";
    private const string AccessToken = "umbAccessToken";
    private const string RefreshToken = "umbRefreshToken";

    /// <summary>A browser takes a cookie with this prefix only over https, for this host alone and for all of its paths.</summary>
    private const string HostPrefix = "__Host-";

    public static void KeepCode(HttpContext http, string value) => Keep(http, Code, value);

    public static void KeepAccessToken(HttpContext http, string value) => Keep(http, AccessToken, value);

    public static void KeepRefreshToken(HttpContext http, string value) => Keep(http, RefreshToken, value);

    /// <summary>A code is good for one attempt, so it leaves the browser with it.</summary>
    public static string? TakeCode(HttpContext http)
    {
        var value = Read(http, Code);
        Drop(http, Code);
        return value;
    }

    public static string? ReadAccessToken(HttpContext http) => Read(http, AccessToken);

    public static string? ReadRefreshToken(HttpContext http) => Read(http, RefreshToken);

    public static void DropAll(HttpContext http)
    {
        Drop(http, Code);
        Drop(http, AccessToken);
        Drop(http, RefreshToken);
    }

    private static string? Read(HttpContext http, string name) =>
        http.Request.Cookies.TryGetValue(Name(http, name), out var value) && value.Length > 0 ? value : null;

    private static void Keep(HttpContext http, string name, string value) =>
        http.Response.Cookies.Append(Name(http, name), value, Options(http));

    private static void Drop(HttpContext http, string name) => http.Response.Cookies.Delete(Name(http, name), Options(http));

    private static string Name(HttpContext http, string name) => http.Request.IsHttps ? HostPrefix + name : name;

    private static CookieOptions Options(HttpContext http) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        Path = "/",
        SameSite = SameSiteMode.Strict,
        Secure = http.Request.IsHttps,
    };
}
