using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.Delivery.Reference;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;

namespace OgpSummit.Plugin.Delivery;

internal static class DeliveryFeature
{
    public static IUmbracoBuilder AddDelivery(this IUmbracoBuilder builder)
    {
        builder.Services.AddOptions<DeliveryOptions>()
            .BindConfiguration(DeliveryOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();

        var catalogue = new Catalogue();
        builder.Services.AddSingleton(catalogue);
        foreach (var operation in catalogue.Operations.Append(ReferenceController.Document).Append(ReferenceController.Page))
        {
            builder.Services.AddSingleton(operation);
        }

        builder.Services.AddSingleton<Editions>();
        builder.Services.AddSingleton<AnswerCache>();
        builder.Services.AddSingleton<Answers>();
        builder.Services.AddSingleton<OpenApi>();
        builder.Services.AddSingleton<ReferencePage>();

        return builder
            .AddNotificationHandler<ContentCacheRefresherNotification, ForgetOnChange>()
            .AddNotificationHandler<MediaCacheRefresherNotification, ForgetOnChange>()
            .AddNotificationHandler<ContentTypeCacheRefresherNotification, ForgetOnChange>()
            .AddNotificationHandler<DataTypeCacheRefresherNotification, ForgetOnChange>()
            .AddNotificationHandler<DictionaryCacheRefresherNotification, ForgetOnChange>()
            .AddNotificationHandler<LanguageCacheRefresherNotification, ForgetOnChange>()
            .AddNotificationHandler<DomainCacheRefresherNotification, ForgetOnChange>();
    }
}
