using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking.BackOffice.Reports;
using OgpSummit.Plugin.Tracking.Boards;
using OgpSummit.Plugin.Tracking.Reporting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Extensions;

namespace OgpSummit.Plugin.Tracking.BackOffice.History;

/// <summary>Reads what the reports of a commitment say; from memory.</summary>
internal sealed class Histories(
    PublishedReading reading,
    IPublishedContentStatusFilteringService published,
    IVariationContextAccessor variations,
    IPublishedUrlProvider urls,
    DraftRules rules,
    TrackingTexts texts)
{
    public async Task<HistoryAnswer> ReadAsync(BoardCommitment commitment, Board board) => new()
    {
        Commitment = commitment.Key,
        Reports = await ReadReportsAsync(commitment.Reports, board.Languages),
        Drafts = [.. commitment.Drafts.OrderByDescending(draft => draft.SavedOn).Select(draft => ToItem(draft, commitment, board))],
    };

    public Task<IReadOnlyList<HistoryItem>> ReadReportsAsync(IReadOnlyList<BoardReport> reports, SiteLanguages languages) =>
        reading.ReadAsync(languages.French, IReadOnlyList<HistoryItem> () =>
        {
            var documents = published
                .FilterAvailable(reports.Select(report => report.Key), Constants.System.InvariantCulture)
                .OfType<ProgressReport>()
                .ToDictionary(document => document.Key);
            return
            [
                .. reports
                    .Where(report => documents.ContainsKey(report.Key))
                    .Select(report => ToItem(report, documents[report.Key], languages)),
            ];
        });

    private HistoryItem ToItem(BoardReport report, ProgressReport document, SiteLanguages languages) => new()
    {
        Key = report.Key,
        On = report.On,
        Assessor = report.Assessor,
        Completion = report.Completion,
        Note = InBoth(document, languages, () => document.Note),
        Reason = InBoth(document, languages, () => document.Reason),
        Evidence = [.. document.Evidence.Select(ToEvidence).Concat(document.EvidenceMedia.Select(ToEvidence))],
        Milestone = report.Milestone,
        Corrects = report.Corrects,
        CorrectedBy = report.CorrectedBy,
        Url = InBoth(document, languages, () => urls.PathOf(document)),
    };

    private DraftItem ToItem(DraftReport draft, BoardCommitment commitment, Board board) => new()
    {
        Key = draft.Key,
        Name = draft.Name,
        SavedOn = draft.SavedOn,
        On = draft.Facts.ReportedOn,
        Assessor = draft.Facts.Assessor,
        Completion = draft.Facts.Completion,
        Objections = [.. rules.Check(draft.Facts, commitment, board.PlanStart).Select(objection => ObjectionItem.Of(objection, texts))],
    };

    private Translated InBoth(ProgressReport document, SiteLanguages languages, Func<string?> read)
    {
        using var inEnglish = languages.English is { } english && document.Cultures.ContainsKey(english) ? variations.In(english) : null;
        var translated = inEnglish is null ? null : read();
        inEnglish?.Dispose();
        return new Translated { Fr = read(), En = translated };
    }

    private static EvidenceItem ToEvidence(Link link)
    {
        var url = link.Url ?? string.Empty;
        return new EvidenceItem { Title = string.IsNullOrWhiteSpace(link.Name) ? url : link.Name, Url = url, Media = null };
    }

    private EvidenceItem ToEvidence(IPublishedContent media) =>
        new() { Title = media.Name, Url = urls.GetMediaUrl(media, UrlMode.Relative), Media = media.Key };
}
