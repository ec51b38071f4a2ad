using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.FileProviders;
using OgpSummit.Plugin.Tracking.BackOffice;
using OgpSummit.Plugin.Tracking.History;
using OgpSummit.Plugin.Tracking.Reporting;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Plugin.Tracking;

internal static class TrackingFeature
{
    public static IUmbracoBuilder AddTracking(this IUmbracoBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<TrackingOptions>()
            .BindConfiguration(TrackingOptions.Section)
            .ValidateDataAnnotations()
            .Validate(
                options => TimeZoneInfo.TryFindSystemTimeZoneById(options.TimeZone, out _),
                $"{TrackingOptions.Section}:TimeZone is no time zone of this machine; write for instance Europe/Paris.")
            .ValidateOnStart();

        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<TrackingCalendar>();
        services.AddSingleton<Progress>();
        services.AddSingleton<SituationOfReport>();
        services.AddSingleton<DraftRules>();
        services.AddSingleton<ReportShelf>();
        services.AddSingleton<ReportWriter>();
        services.AddSingleton<ReportDesk>();
        services.AddSingleton<PublishedHistory>();
        services.AddSingleton<TrackingTexts>();
        AddTexts(services);

        return builder.AddReportRules().AddHistoryRules().AddTrackingBackOffice();
    }

    private static IUmbracoBuilder AddReportRules(this IUmbracoBuilder builder) => builder
        .AddNotificationHandler<ContentPublishingNotification, RefuseUnfoundedReports>()
        .AddNotificationHandler<ContentPublishedNotification, RefuseUnfoundedReports>();

    private static IUmbracoBuilder AddHistoryRules(this IUmbracoBuilder builder) => builder
        .AddNotificationHandler<ContentSavingNotification, KeepHistory>()
        .AddNotificationHandler<ContentPublishingNotification, KeepHistory>()
        .AddNotificationHandler<ContentUnpublishingNotification, KeepHistory>()
        .AddNotificationHandler<ContentMovingNotification, KeepHistory>()
        .AddNotificationHandler<ContentMovingToRecycleBinNotification, KeepHistory>()
        .AddNotificationHandler<ContentDeletingNotification, KeepHistory>()
        .AddNotificationHandler<ContentRollingBackNotification, KeepHistory>();

    private static void AddTexts(IServiceCollection services)
    {
        var files = new EmbeddedFileProvider(typeof(TrackingFeature).Assembly, $"{typeof(TrackingFeature).Namespace}.Texts");
        foreach (var file in files.GetDirectoryContents(string.Empty))
        {
            services.AddSingleton(new LocalizedTextServiceSupplementaryFileSource(file, overwriteCoreKeys: true));
        }
    }
}
