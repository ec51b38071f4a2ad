using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking.Notifications;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Extensions;

namespace OgpSummit.Plugin.Tracking.Reporting;

/// <summary>Holds each report to <see cref="ReportRules"/> when it is published for the first time, however that comes about.</summary>
internal sealed class RefuseUnfoundedReports(SituationOfReport situations, TrackingTexts texts, IEventAggregator events) :
    INotificationHandler<ContentPublishingNotification>,
    INotificationHandler<ContentPublishedNotification>
{
    private const string FirstPublished = "OgpSummit.Tracking.FirstPublished";

    public void Handle(ContentPublishingNotification notification)
    {
        var reports = notification.PublishedEntities.Where(IsNewReport).ToArray();
        notification.State[FirstPublished] = reports.Select(report => report.Key).ToHashSet();
        foreach (var report in reports)
        {
            if (Refusal(report, notification.Messages) is { } refusal)
            {
                notification.CancelOperation(refusal);
                return;
            }
        }
    }

    public void Handle(ContentPublishedNotification notification)
    {
        if (!notification.State.TryGetValue(FirstPublished, out var state) || state is not HashSet<Guid> { Count: > 0 } published)
        {
            return;
        }

        foreach (var report in notification.PublishedEntities.Where(content => published.Contains(content.Key)))
        {
            var facts = StoredReport.Read(report, situations.Culture);
            events.Publish(new ReportPublishedNotification(report, facts, notification.Messages));
        }
    }

    private static bool IsNewReport(IContent content) =>
        content.ContentType.Alias == DocumentTypes.ProgressReport && content.PublishedVersionId == 0;

    private EventMessage? Refusal(IContent report, EventMessages messages)
    {
        if (situations.Of(report) is not { } situation)
        {
            return null;
        }

        var facts = StoredReport.Read(report, situations.Culture);
        if (ReportRules.Check(facts, situation).ToArray() is { Length: > 0 } objections)
        {
            return new EventMessage(
                texts["category"], string.Join(" ", objections.Select(texts.Of)), EventMessageType.Error);
        }

        var publishing = new ReportPublishingNotification(report, facts, messages);
        return events.PublishCancelable(publishing) ? texts.Error("cancelledByPackage") : null;
    }
}
