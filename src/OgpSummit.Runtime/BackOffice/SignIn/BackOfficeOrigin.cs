using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace OgpSummit.Runtime.BackOffice.SignIn;

/// <summary>
/// Scheme, host and port that browsers reach the back office by: the setting <c>Umbraco:CMS:Security:BackOfficeHost</c>, and
/// without it those of the request.
/// </summary>
internal sealed class BackOfficeOrigin(IOptionsMonitor<SecuritySettings> settings)
{
    public string Of(HttpRequest request) => settings.CurrentValue.BackOfficeHost?.GetLeftPart(UriPartial.Authority)
        ?? $"{request.Scheme}://{request.Host.ToUriComponent()}";

    /// <summary>The one address that a code may be sent to.</summary>
    public string Callback(HttpRequest request) => Of(request) + settings.CurrentValue.AuthorizeCallbackPathName;

    /// <summary>The one address that a browser is sent to after signing out.</summary>
    public string LogoutCallback(HttpRequest request) => Of(request) + settings.CurrentValue.AuthorizeCallbackLogoutPathName;
}
