using OgpSummit.Plugin.Tracking.Notifications;
using Umbraco.Cms.Core.Events;

namespace OgpSummit.Plugin.Tracking.BackOffice.Spreadsheets;

/// <summary>Umbraco tells of each report when the whole file is stored, which takes longer than storing it.</summary>
internal sealed class CountPublishedReports(RunningImports imports) : INotificationHandler<ReportPublishedNotification>
{
    public void Handle(ReportPublishedNotification notification) => imports.CountPublished(notification.Report.Key);
}
