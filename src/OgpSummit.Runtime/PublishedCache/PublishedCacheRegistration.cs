using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.PublishedCache.Documents;
using OgpSummit.Runtime.PublishedCache.Domains;
using OgpSummit.Runtime.PublishedCache.Items;
using OgpSummit.Runtime.PublishedCache.Media;
using OgpSummit.Runtime.PublishedCache.Types;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.PublishedCache;

internal static class PublishedCacheRegistration
{
    public static IUmbracoBuilder AddPublishedCache(this IUmbracoBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<ElementsCache>();
        services.AddSingleton<PublishedItemContext>();
        services.AddUnique<ICacheManager, CacheManager>();
        services.AddUnique<IDatabaseCacheRebuilder, PublishedCacheRebuild>();

        services.AddSingleton<PublishedTypes>();
        services.AddUnique<IPublishedContentTypeCache>(provider => provider.GetRequiredService<PublishedTypes>());

        services.AddSingleton<Readers>();
        services.AddSingleton<PublishedDocumentSource>();
        services.AddSingleton<DraftSource>();
        services.AddSingleton<DocumentItems>();
        services.AddSingleton<DocumentCache>();
        services.AddUnique<IDocumentCacheService>(provider => provider.GetRequiredService<DocumentCache>());
        services.AddUnique<IPublishedContentCache>(provider => provider.GetRequiredService<DocumentCache>());

        services.AddUnique<IPublishedContentStatusFilteringService, AvailableDocuments>();

        services.AddSingleton<MediaSource>();
        services.AddSingleton<MediaCache>();
        services.AddUnique<IMediaCacheService>(provider => provider.GetRequiredService<MediaCache>());
        services.AddUnique<IPublishedMediaCache>(provider => provider.GetRequiredService<MediaCache>());

        services.AddSingleton<DefaultCultureAccessor>();
        services.AddSingleton<DefaultCulture>();
        services.AddUnique<IDefaultCultureAccessor>(provider => provider.GetRequiredService<DefaultCulture>());
        services.AddSingleton<DomainCache>();
        services.AddUnique<IDomainCache>(provider => provider.GetRequiredService<DomainCache>());
        services.AddUnique<IDomainCacheService>(provider => provider.GetRequiredService<DomainCache>());

        return builder
            .AddNotificationHandler<ContentTypeCacheRefresherNotification, ForgetOnChange>()
            .AddNotificationHandler<DataTypeCacheRefresherNotification, ForgetOnChange>()
            .AddNotificationHandler<ContentCacheRefresherNotification, ForgetOnChange>()
            .AddNotificationHandler<MediaCacheRefresherNotification, ForgetOnChange>()
            .AddNotificationHandler<DomainCacheRefresherNotification, ForgetOnChange>()
            .AddNotificationHandler<LanguageCacheRefresherNotification, ForgetOnChange>()
            .AddNotificationHandler<LanguageCacheRefresherNotification, RereadOnLanguageChange>();
    }
}
