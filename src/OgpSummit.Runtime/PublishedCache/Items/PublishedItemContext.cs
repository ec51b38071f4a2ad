using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.PublishedCache.Items;

/// <summary>
/// What published items ask of the site around them. Resolved at first use: these services reach back to the cache.
/// </summary>
internal sealed class PublishedItemContext(
    IVariationContextAccessor variations, ElementsCache elements, IServiceProvider services)
{
    private readonly Lazy<IDocumentUrlService> _urls = new(services.GetRequiredService<IDocumentUrlService>);
    private readonly Lazy<IDefaultCultureAccessor> _cultures = new(services.GetRequiredService<IDefaultCultureAccessor>);

    public IVariationContextAccessor Variations => variations;

    public ElementsCache Elements => elements;

    public string? UrlSegment(IPublishedContent content, string culture, bool isDraft) =>
        content.ItemType == PublishedItemType.Content
            ? _urls.Value.GetUrlSegment(content.Key, culture.Length > 0 ? culture : _cultures.Value.DefaultCulture, isDraft)
            : null;

    public IPublishedContent? Parent(IPublishedContent content) => content.ItemType == PublishedItemType.Content
        ? content.Parent<IPublishedContent>(
            services.GetRequiredService<IDocumentNavigationQueryService>(),
            services.GetRequiredService<IPublishedContentStatusFilteringService>())
        : content.Parent<IPublishedContent>(
            services.GetRequiredService<IMediaNavigationQueryService>(),
            services.GetRequiredService<IPublishedMediaStatusFilteringService>());
}
