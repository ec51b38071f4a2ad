using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.Website.Health;
using OgpSummit.Runtime.Website.Requests;
using OgpSummit.Runtime.Website.Routing;
using OgpSummit.Runtime.Website.Texts;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Dictionary;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Website;

internal static class WebsiteRequestRegistration
{
    /// <summary>What Core asks of the current request; needed by the back office too, and outside of any request.</summary>
    public static IUmbracoBuilder AddRequests(this IUmbracoBuilder builder)
    {
        var services = builder.Services;
        services.AddHttpContextAccessor();
        services.AddAuthentication();
        services.AddAuthorization();
        services.AddSingleton<UmbracoContextParts>();
        services.AddUnique<IUmbracoContextFactory, UmbracoContextFactory>();
        services.AddUnique<IRequestAccessor, RequestAccessor>();
        services.AddUnique<ICookieManager, CookieManager>();
        services.AddSingleton<UrlProvider>();
        services.AddUnique<IPublishedUrlProvider, RememberedUrls>();
        services.AddUnique<IContentLastChanceFinder, ConfiguredNotFoundPage>();
        services.AddHealth();

        services.AddSingleton<SharedTexts>();
        services.AddUnique<ICultureDictionaryFactory>(provider => provider.GetRequiredService<SharedTexts>());
        services.AddSingleton<INotificationHandler<DictionaryCacheRefresherNotification>>(
            provider => provider.GetRequiredService<SharedTexts>());
        services.AddSingleton<INotificationHandler<LanguageCacheRefresherNotification>>(
            provider => provider.GetRequiredService<SharedTexts>());
        return builder;
    }
}
