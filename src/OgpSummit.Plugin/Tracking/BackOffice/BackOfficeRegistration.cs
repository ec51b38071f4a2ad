using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Plugin.Api.Description;
using OgpSummit.Plugin.Tracking.BackOffice.Access;
using OgpSummit.Plugin.Tracking.BackOffice.Filters;
using OgpSummit.Plugin.Tracking.BackOffice.HalfYearReports;
using OgpSummit.Plugin.Tracking.BackOffice.History;
using OgpSummit.Plugin.Tracking.BackOffice.Overview;
using OgpSummit.Plugin.Tracking.BackOffice.Reference;
using OgpSummit.Plugin.Tracking.BackOffice.Reports;
using OgpSummit.Plugin.Tracking.BackOffice.Spreadsheets;
using OgpSummit.Plugin.Tracking.BackOffice.Tasks;
using OgpSummit.Plugin.Tracking.BackOffice.Work;
using OgpSummit.Plugin.Tracking.Boards;
using OgpSummit.Plugin.Tracking.Spreadsheets;
using OgpSummit.Plugin.Tracking.Notifications;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;

namespace OgpSummit.Plugin.Tracking.BackOffice;

internal static class BackOfficeRegistration
{
    /// <summary>What editors see and do in the back office, under <c>/umbraco/ogp/api/v1</c>.</summary>
    public static IUmbracoBuilder AddTrackingBackOffice(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton<AccessReader>();
        builder.Services.AddSingleton<WrittenCommitments>();
        builder.Services.AddSingleton<Overviews>();
        builder.Services.AddSingleton<FoundTasks>();
        builder.Services.AddSingleton<Histories>();
        builder.Services.AddSingleton<HalfYearReporter>();
        builder.Services.AddSingleton<MyWork>();
        builder.Services.AddSingleton<SavedFilters>();
        builder.Services.AddSingleton<SheetWriter>();
        builder.Services.AddSingleton<ReportImport>();
        builder.Services.AddSingleton<ImportWords>();
        builder.Services.AddSingleton<RunningImports>();
        builder.Services.AddSingleton<Imports>();
        builder.Services.AddSingleton<ReportLimits>();
        builder.Services.AddSingleton(new BackOfficeDocument(TrackingOperations.All));
        return builder.AddNotificationHandler<ReportPublishedNotification, CountPublishedReports>().AddBoard();
    }

    private static IUmbracoBuilder AddBoard(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton<PublishedCommitments>();
        builder.Services.AddSingleton<BoardReader>();
        builder.Services.AddSingleton<BoardCache>();
        return builder
            .AddNotificationHandler<ContentCacheRefresherNotification, ForgetBoardOnChange>()
            .AddNotificationHandler<ContentTypeCacheRefresherNotification, ForgetBoardOnChange>()
            .AddNotificationHandler<DataTypeCacheRefresherNotification, ForgetBoardOnChange>()
            .AddNotificationHandler<LanguageCacheRefresherNotification, ForgetBoardOnChange>()
            .AddNotificationHandler<DomainCacheRefresherNotification, ForgetBoardOnChange>();
    }
}
