using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Web;

namespace OgpSummit.Runtime.Website.Requests;

/// <summary>Cookies of the current request; there are none outside of one.</summary>
internal sealed class CookieManager(IHttpContextAccessor http) : ICookieManager
{
    public string? GetCookieValue(string cookieName) => http.HttpContext?.Request.Cookies[cookieName];

    public bool HasCookie(string cookieName) => GetCookieValue(cookieName) is not null;

    public void SetCookieValue(string cookieName, string value, bool httpOnly, bool secure, string sameSiteMode) =>
        http.HttpContext?.Response.Cookies.Append(cookieName, value, new CookieOptions
        {
            HttpOnly = httpOnly,
            Secure = secure,
            SameSite = Enum.Parse<SameSiteMode>(sameSiteMode, ignoreCase: true),
            Path = "/",
        });

    public void ExpireCookie(string cookieName)
    {
        if (HasCookie(cookieName))
        {
            http.HttpContext?.Response.Cookies.Delete(cookieName, new CookieOptions { Path = "/" });
        }
    }
}
