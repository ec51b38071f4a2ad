using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking.Deadlines;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;

namespace OgpSummit.Plugin.Tracking.Boards;

/// <summary>Reads published commitments with their reports; from memory. Call it inside <see cref="PublishedReading"/>.</summary>
internal sealed class PublishedCommitments(IVariationContextAccessor variations, IPublishedUrlProvider urls)
{
    /// <param name="commitment">As it is published.</param>
    /// <param name="reports">All of its published reports, in any order.</param>
    /// <param name="axis">Key of its axis.</param>
    /// <param name="languages">Those of the site; the current culture is French.</param>
    /// <param name="before">What was read earlier; given back when nothing it was read from has changed.</param>
    public BoardCommitment Read(
        Commitment commitment, IReadOnlyList<ProgressReport> reports, Guid axis, SiteLanguages languages, BoardCommitment? before)
    {
        IPublishedContent[] source = [commitment, .. reports];
        return before is not null && before.Axis == axis && source.SequenceEqual(before.ReadFrom, ReferenceEqualityComparer.Instance)
            ? before
            : WithReports(Sheet(commitment, axis, languages), reports, languages) with { ReadFrom = source };
    }

    public T In<T>(string culture, Func<T> read)
    {
        using (variations.In(culture))
        {
            return read();
        }
    }

    private BoardCommitment Sheet(Commitment commitment, Guid axis, SiteLanguages languages)
    {
        var english = InEnglish(commitment, languages);
        return new BoardCommitment
        {
            Key = commitment.Key,
            Axis = axis,
            Number = commitment.Number,
            OgpIds = commitment.OgpIds,
            Title = new Translated { Fr = commitment.Title, En = english?.Title },
            Leads = commitment.LeadInstitutions,
            EnglishLeads = english?.Leads ?? [],
            StartDate = commitment.StartDate,
            EndDate = commitment.EndDate,
            Milestones =
            [
                .. commitment.Milestones.Select(milestone => new BoardMilestone(
                    milestone.Key,
                    new Translated { Fr = milestone.Title, En = english?.Milestones.GetValueOrDefault(milestone.Key) },
                    milestone.DueDate,
                    milestone.DoneDate)),
            ],
            Gaps = SheetGaps.Of(commitment, languages.All.ToArray()),
            IsPublished = true,
            IsInEnglish = english is not null,
            Url = new Translated { Fr = urls.PathOf(commitment, languages.French), En = english is null ? null : urls.PathOf(commitment, languages.English!) },
        };
    }

    private static BoardCommitment WithReports(BoardCommitment sheet, IReadOnlyList<ProgressReport> reports, SiteLanguages languages)
    {
        var progress = new CommitmentProgress(ProgressReport.LatestFirst(reports));
        var read = progress.History.ToDictionary(report => report.Key, report => Read(report, progress, languages));
        return sheet with
        {
            Reports = [.. progress.History.Select(report => read[report.Key])],
            Latest = progress.Latest is { } latest ? read[latest.Key] : null,
            LatestByAssessor = [.. progress.LatestByAssessor.Select(report => read[report.Key])],
        };
    }

    private static BoardReport Read(ProgressReport report, CommitmentProgress progress, SiteLanguages languages) => new()
    {
        Key = report.Key,
        On = report.ReportedOn,
        CreatedOn = report.CreateDate,
        Assessor = report.Assessor,
        Completion = report.Completion,
        Milestone = report.MilestoneKey,
        Corrects = report.Corrects?.Key,
        CorrectedBy = progress.Corrections.GetValueOrDefault(report.Key)?.Key,
        Decides = progress.IsDecidedBy(report),
        IsInEnglish = languages.English is { } english && report.Cultures.ContainsKey(english),
    };

    private English? InEnglish(Commitment commitment, SiteLanguages languages)
    {
        if (languages.English is not { } culture || !commitment.Cultures.ContainsKey(culture))
        {
            return null;
        }

        return In(culture, () => new English(
            commitment.Title,
            commitment.LeadInstitutions,
            commitment.Milestones.ToDictionary(milestone => milestone.Key, milestone => milestone.Title)));
    }

    private sealed record English(string Title, IReadOnlyList<string> Leads, IReadOnlyDictionary<Guid, string> Milestones);
}
