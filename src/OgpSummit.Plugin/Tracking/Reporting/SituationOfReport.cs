using OgpSummit.Plugin.ContentModel;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Plugin.Tracking.Reporting;

/// <summary>Finds what a report is judged against in the published content; from memory.</summary>
internal sealed class SituationOfReport(
    SummitContent content,
    Progress progress,
    TrackingCalendar calendar,
    IDefaultCultureAccessor cultures,
    IVariationContextAccessor variations,
    IIdKeyMap keys)
{
    private readonly AsyncLocal<GivenSituation?> _given = new();

    /// <summary>Of the notes that must be there.</summary>
    public string Culture => cultures.DefaultCulture;

    /// <returns>Null when the report's commitment is not published: then Umbraco refuses the report itself.</returns>
    public ReportSituation? Of(IContent report)
    {
        if (keys.GetKeyForId(report.ParentId, UmbracoObjectTypes.Document) is not { Success: true, Result: var parent })
        {
            return null;
        }

        if (_given.Value is { } given && given.Commitment == parent)
        {
            return given.Situation;
        }

        using (variations.In(Culture))
        {
            return content.Find<Commitment>(parent) is { } commitment ? Of(commitment) : null;
        }
    }

    /// <summary>Call it where <see cref="CultureReading"/> or the request says the culture.</summary>
    public ReportSituation Of(Commitment commitment) => new(
        calendar.Today,
        content.Plan?.StartDate,
        commitment.Milestones.Select(milestone => milestone.Key).ToHashSet(),
        [.. progress.Of(commitment).History.Select(PublishedReport.Of)]);

    /// <summary>Until disposed, reports of this commitment are judged against what the caller knows better than the published cache.</summary>
    public IDisposable Given(Guid commitment, ReportSituation situation)
    {
        var before = _given.Value;
        _given.Value = new GivenSituation(commitment, situation);
        return new Before(_given, before);
    }

    private sealed record GivenSituation(Guid Commitment, ReportSituation Situation);

    private sealed class Before(AsyncLocal<GivenSituation?> given, GivenSituation? before) : IDisposable
    {
        public void Dispose() => given.Value = before;
    }
}
