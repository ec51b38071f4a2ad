using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Web;
using Umbraco.Extensions;
using OldRoutes = System.Collections.Generic.Dictionary<(int ContentId, string Culture), (System.Guid ContentKey, string OldRoute)>;

namespace OgpSummit.Runtime.Notifications;

/// <summary>Knows the addresses of published documents before and after a change.</summary>
internal sealed class RedirectTracker(
    IUmbracoContextFactory umbracoContexts,
    IPublishedContentCache published,
    IDocumentNavigationQueryService navigation,
    IDocumentUrlService segments,
    UrlSegmentProviderCollection segmentProviders,
    IShortStringHelper shortStrings,
    IPublishedUrlProvider urls,
    ILanguageService languages,
    IRedirectUrlService redirects,
    ILogger<RedirectTracker> logger) : IRedirectTracker
{
    [Obsolete("Core still asks for it.")]
    public void StoreOldRoute(IContent entity, OldRoutes oldRoutes) => StoreOldRoute(entity, oldRoutes, isMove: true);

    /// <summary>
    /// Below a document that keeps its segment every address stays, so publishing a page again does not walk through
    /// everything below it.
    /// </summary>
    public void StoreOldRoute(IContent entity, OldRoutes oldRoutes, bool isMove)
    {
        if (!entity.HasIdentity || (!isMove && KeepsItsSegments(entity)))
        {
            return;
        }

        using var context = umbracoContexts.EnsureUmbracoContext();
        IEnumerable<Guid> below = navigation.TryGetDescendantsKeys(entity.Key, out var keys) ? keys : [];
        foreach (var key in below.Prepend(entity.Key))
        {
            if (published.GetById(key) is { } document)
            {
                StoreRoutes(document, oldRoutes);
            }
        }
    }

    public void CreateRedirects(IDictionary<(int ContentId, string Culture), (Guid ContentKey, string OldRoute)> oldRoutes)
    {
        if (oldRoutes.Count == 0)
        {
            return;
        }

        using var context = umbracoContexts.EnsureUmbracoContext();
        foreach (var ((contentId, culture), (key, oldRoute)) in oldRoutes)
        {
            if (RouteOf(key, culture) is { } route && route != oldRoute)
            {
                redirects.Register(oldRoute, key, culture);
                logger.LogDebug("Document {Id} in {Culture} moved from {OldRoute} to {Route}.", contentId, culture, oldRoute, route);
            }
        }
    }

    private bool KeepsItsSegments(IContent entity)
    {
        var varies = entity.ContentType.VariesByCulture();
        return (varies ? entity.PublishedCultures : [DefaultCulture()]).All(culture =>
        {
            var next = entity.GetUrlSegment(shortStrings, segmentProviders, varies ? culture : null, published: true);
            var current = segments.GetUrlSegment(entity.Key, culture, isDraft: false);
            return current is null || current == next;
        });
    }

    private void StoreRoutes(IPublishedContent document, OldRoutes oldRoutes)
    {
        // Content that does not vary has an address in every language, below the domain of the language.
        var cultures = document.Cultures.Keys.Where(culture => culture.Length > 0).ToList();
        foreach (var culture in cultures.Count > 0 ? cultures : AllCultures())
        {
            if (RouteOf(document.Key, culture) is { } route)
            {
                oldRoutes[(document.Id, culture)] = (document.Key, route);
            }
        }
    }

    /// <summary>As the content finder for redirects compares it: without the slash at the end. Null where there is none.</summary>
    private string? RouteOf(Guid key, string culture)
    {
        var url = urls.GetUrl(key, UrlMode.Relative, culture);
        return string.IsNullOrEmpty(url) || url.StartsWith('#') || url.StartsWith("err/", StringComparison.Ordinal)
            ? null
            : url.TrimEnd('/');
    }

    private List<string> AllCultures() =>
        [.. languages.GetAllAsync().GetAwaiter().GetResult().Select(language => language.IsoCode)];

    private string DefaultCulture() => languages.GetDefaultIsoCodeAsync().GetAwaiter().GetResult();
}
