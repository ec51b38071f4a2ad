using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Plugin.PublicationRequests.Mail;

/// <summary>
/// Where a document is edited. The host is the settings': that of a request is chosen by whoever sends it, and would be led to by
/// others.
/// </summary>
internal sealed class BackOfficeAddress(IOptionsMonitor<SecuritySettings> security, IOptionsMonitor<WebRoutingSettings> routing)
{
    /// <summary>Null when no setting names the host.</summary>
    public Uri? Of(IContent document, PublicationRequest request)
    {
        var host = security.CurrentValue.BackOfficeHost
            ?? (Uri.TryCreate(routing.CurrentValue.UmbracoApplicationUrl, UriKind.Absolute, out var application) ? application : null);
        var culture = request.Cultures.Count > 0 ? request.Cultures[0] : "invariant";
        return host is null ? null : new Uri(host, $"/umbraco/section/content/workspace/document/edit/{document.Key}/{culture}");
    }
}
