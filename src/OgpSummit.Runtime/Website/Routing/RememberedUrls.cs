using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.PublishedCache;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;

namespace OgpSummit.Runtime.Website.Routing;

/// <summary>
/// Core assembles the address of a document anew for every link, which is most of the work of a page with many links.
/// Here each is assembled once and kept until any content, domain or language changes.
/// </summary>
internal sealed class RememberedUrls : IPublishedUrlProvider
{
    /// <summary>Visitors choose the host they ask for; a site has a few, and for any others nothing is kept.</summary>
    private const int MostHosts = 16;

    private readonly UrlProvider _urls;
    private readonly ElementsCache _elements;
    private readonly IPublishedContentCache _documents;
    private readonly IUmbracoContextAccessor _contexts;
    private readonly IVariationContextAccessor _variations;
    private readonly bool _canRemember;
    private Addresses _addresses = new(-1);

    public RememberedUrls(
        UrlProvider urls,
        UrlProviderCollection providers,
        ElementsCache elements,
        IPublishedContentCache documents,
        IUmbracoContextAccessor contexts,
        IVariationContextAccessor variations,
        IOptionsMonitor<RequestHandlerSettings> settings)
    {
        _urls = urls;
        _elements = elements;
        _documents = documents;
        _contexts = contexts;
        _variations = variations;

        // What other providers answer may depend on anything.
        _canRemember = providers.All(provider =>
            provider.GetType() == typeof(NewDefaultUrlProvider) || provider.GetType() == typeof(AliasUrlProvider));
        settings.OnChange(_ => Volatile.Write(ref _addresses, new(-1)));
    }

    public UrlMode Mode
    {
        get => _urls.Mode;
        set => _urls.Mode = value;
    }

    public string GetUrl(Guid id, UrlMode mode = UrlMode.Default, string? culture = null, Uri? current = null) =>
        GetUrl(Context.Content.GetById(id)!, mode, culture, current);

    public string GetUrl(int id, UrlMode mode = UrlMode.Default, string? culture = null, Uri? current = null) =>
        GetUrl(Context.Content.GetById(id)!, mode, culture, current);

    public string GetUrl(IPublishedContent? content, UrlMode mode = UrlMode.Default, string? culture = null, Uri? current = null)
    {
        if (content is null || !_canRemember || Context.InPreviewMode || !IsPublic(content))
        {
            return _urls.GetUrl(content!, mode, culture, current);
        }

        var host = (current ?? Context.CleanedUmbracoUrl).GetLeftPart(UriPartial.Authority);
        if (Current().On(host) is not { } known)
        {
            return _urls.GetUrl(content, mode, culture, current);
        }

        var link = new Link(
            content.Key,
            mode == UrlMode.Default ? Mode : mode,
            culture is not null,
            culture ?? _variations.VariationContext?.Culture ?? "");
        if (!known.TryGetValue(link, out var url))
        {
            known[link] = url = _urls.GetUrl(content, mode, culture, current);
        }

        return url;
    }

    public string GetUrlFromRoute(int id, string? route, string? culture) => _urls.GetUrlFromRoute(id, route, culture);

    public IEnumerable<UrlInfo> GetOtherUrls(int id) => _urls.GetOtherUrls(id);

    public IEnumerable<UrlInfo> GetOtherUrls(int id, Uri current) => _urls.GetOtherUrls(id, current);

    public string GetMediaUrl(
        Guid id, UrlMode mode = UrlMode.Default, string? culture = null, string propertyAlias = "umbracoFile", Uri? current = null) =>
        _urls.GetMediaUrl(id, mode, culture, propertyAlias, current);

    public string GetMediaUrl(
        IPublishedContent? content,
        UrlMode mode = UrlMode.Default,
        string? culture = null,
        string propertyAlias = "umbracoFile",
        Uri? current = null) =>
        _urls.GetMediaUrl(content, mode, culture, propertyAlias, current);

    private IUmbracoContext Context => _contexts.TryGetUmbracoContext(out var context)
        ? context
        : throw new InvalidOperationException("The address of a document needs an Umbraco context: see IUmbracoContextFactory.");

    /// <summary>False for media, elements, drafts, and for what a reader holds since before the last publish.</summary>
    private bool IsPublic(IPublishedContent content) => ReferenceEquals(content, _documents.GetById(preview: false, content.Key));

    /// <summary>The epoch is read before any address is assembled, so an address is never kept past a change.</summary>
    private Addresses Current()
    {
        var epoch = _elements.Epoch;
        var known = Volatile.Read(ref _addresses);
        if (known.Epoch != epoch)
        {
            Volatile.Write(ref _addresses, known = new(epoch));
        }

        return known;
    }

    private readonly record struct Link(Guid Document, UrlMode Mode, bool IsOfCulture, string Culture);

    private sealed class Addresses(long epoch)
    {
        private readonly ConcurrentDictionary<string, ConcurrentDictionary<Link, string>> _byHost = new(StringComparer.OrdinalIgnoreCase);

        public long Epoch => epoch;

        public ConcurrentDictionary<Link, string>? On(string host) =>
            _byHost.TryGetValue(host, out var links) ? links
            : _byHost.Count < MostHosts ? _byHost.GetOrAdd(host, _ => new())
            : null;
    }
}
