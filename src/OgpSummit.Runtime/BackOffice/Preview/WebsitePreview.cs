using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;

namespace OgpSummit.Runtime.BackOffice.Preview;

/// <summary>
/// Umbraco's preview, for pages of the website alone. The back office sends the same cookie with each of its requests, and
/// asks there for addresses and for what is published.
/// </summary>
internal sealed class WebsitePreview(
    IHttpContextAccessor http, ICookieManager cookies, PreviewTokens tokens, PreviewService preview) : IPreviewService
{
    /// <summary>Asked for each document that a page reads, by visitors who have no such cookie.</summary>
    public bool IsInPreview() => http.HttpContext?.Request is { } request
        && request.Headers.Cookie.Count > 0
        && request.Cookies.ContainsKey(Constants.Web.PreviewCookieName)
        && !BackOfficePath.IsAskedBy(request)
        && preview.IsInPreview();

    /// <summary>
    /// Umbraco's own cookie travels to other sites' frames, and not at all to a site without HTTPS, unless a setting says so.
    /// </summary>
    public async Task<bool> TryEnterPreviewAsync(IUser user)
    {
        var token = await tokens.GenerateTokenAsync(user.Key);
        if (token is { Success: true, Result: { } value })
        {
            var isSecure = http.HttpContext?.Request.IsHttps ?? false;
            cookies.SetCookieValue(Constants.Web.PreviewCookieName, value, httpOnly: true, isSecure, nameof(SameSiteMode.Strict));
        }

        return token.Success;
    }

    public Task EndPreviewAsync() => preview.EndPreviewAsync();

    public Task<Attempt<ClaimsIdentity>> TryGetPreviewClaimsIdentityAsync() => preview.TryGetPreviewClaimsIdentityAsync();
}
