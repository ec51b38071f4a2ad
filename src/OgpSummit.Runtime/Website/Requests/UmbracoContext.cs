using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;

namespace OgpSummit.Runtime.Website.Requests;

/// <summary>What Umbraco knows of one request, or of one piece of work outside of any. Nothing is computed before it is asked for.</summary>
internal sealed class UmbracoContext(UmbracoContextParts parts, HttpContext? http) : IUmbracoContext
{
    /// <summary>Where there is no request, links are made for this address.</summary>
    private static readonly Uri Nowhere = new("http://localhost");

    private Uri? _original;
    private Uri? _cleaned;
    private bool? _isPreview;

    public DateTime ObjectCreated { get; } = DateTime.Now;

    public Uri OriginalRequestUrl => _original ??= http is null ? Nowhere : new(http.Request.GetEncodedUrl());

    /// <summary>In lower case, without the application's own path and without a slash at the end.</summary>
    public Uri CleanedUmbracoUrl => _cleaned ??= parts.Uris.UriToUmbraco(OriginalRequestUrl);

    public IPublishedContentCache Content => parts.Content;

    public IPublishedMediaCache Media => parts.Media;

    public IDomainCache Domains => parts.Domains;

    public IPublishedRequest? PublishedRequest { get; set; }

    /// <summary>True when a developer asked for it, on a site that allows it.</summary>
    public bool IsDebug => parts.Environment.IsDebugMode
        && http is not null
        && (http.Request.Query.ContainsKey("umbdebug") || http.Request.Query.ContainsKey("umbdebugshowtrace"));

    /// <summary>Never in the back office itself: it shows drafts by other means.</summary>
    public bool InPreviewMode => _isPreview ??= http is not null
        && !parts.Paths.IsBackOfficeRequest(http.Request.Path.Value ?? "/")
        && parts.Preview.IsInPreview();

    public void Dispose()
    {
    }
}
