using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.BackOffice.SignIn.Sessions;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Security;

namespace OgpSummit.Runtime.BackOffice.SignIn;

/// <summary>Scheme, host and port that browsers reach the back office by.</summary>
internal sealed class BackOfficeOrigin(
    IOptionsMonitor<SecuritySettings> security, IOptionsMonitor<WebRoutingSettings> routing, IOptionsMonitor<GlobalSettings> global)
{
    /// <summary>The setting <c>Umbraco:CMS:Security:BackOfficeHost</c>, and without it that of the request.</summary>
    public string Of(HttpRequest request) => security.CurrentValue.BackOfficeHost?.GetLeftPart(UriPartial.Authority)
        ?? $"{request.Scheme}://{request.Host.ToUriComponent()}";

    /// <summary>The one address that a code may be sent to.</summary>
    public string Callback(HttpRequest request) => Of(request) + security.CurrentValue.AuthorizeCallbackPathName;

    /// <summary>The one address that a browser is sent to after signing out.</summary>
    public string LogoutCallback(HttpRequest request) => Of(request) + security.CurrentValue.AuthorizeCallbackLogoutPathName;

    /// <summary>
    /// For a link in a mail. A stranger chooses the host name of his request, and would have other people's links lead to his
    /// site: so it is that of the settings, or of the request of somebody who is signed in.
    /// </summary>
    /// <returns>Null when no setting says it and the request is a stranger's.</returns>
    public string? ForLinks(HttpContext http) =>
        (security.CurrentValue.BackOfficeHost ?? ApplicationUrl)?.GetLeftPart(UriPartial.Authority)
        ?? (IsTrusted(http) ? Of(http.Request) : null);

    /// <summary>
    /// False for a request over plain http when <c>Umbraco:CMS:Global:UseHttps</c> is set, as it is by default; but the machine
    /// itself may ask without.
    /// </summary>
    public bool IsSafe(HttpRequest request) => request.IsHttps || !global.CurrentValue.UseHttps || IsLoopback(request.Host.Host);

    private Uri? ApplicationUrl =>
        Uri.TryCreate(routing.CurrentValue.UmbracoApplicationUrl, UriKind.Absolute, out var address) ? address : null;

    private bool IsTrusted(HttpContext http) =>
        http.Features.Get<IBackOfficeSecurity>() is RequestUser
        || IsLoopback(http.Request.Host.Host)
        || routing.CurrentValue.ApplicationUrlDetection != ApplicationUrlDetection.None;

    private static bool IsLoopback(string host) => new UriBuilder(Uri.UriSchemeHttp, host.Trim('[', ']')).Uri.IsLoopback;
}
