using OgpSummit.Plugin.Tracking.Reporting;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;

namespace OgpSummit.Plugin.Tracking.Notifications;

/// <summary>A report has become part of the history, for the first time and for good. Translating it later is not told again.</summary>
public sealed class ReportPublishedNotification(IContent report, ReportFacts facts, EventMessages messages)
    : ObjectNotification<IContent>(report, messages)
{
    public IContent Report => Target;

    public ReportFacts Facts => facts;
}
