using OgpSummit.Plugin.Tracking.Reporting;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;

namespace OgpSummit.Plugin.Tracking.Notifications;

/// <summary>
/// A report is about to become part of the history: it satisfies the rules, and nothing is stored yet. Cancel it to refuse it;
/// the message of the cancellation is shown to the editor.
/// </summary>
public sealed class ReportPublishingNotification(IContent report, ReportFacts facts, EventMessages messages)
    : CancelableObjectNotification<IContent>(report, messages)
{
    public IContent Report => Target;

    public ReportFacts Facts => facts;
}
