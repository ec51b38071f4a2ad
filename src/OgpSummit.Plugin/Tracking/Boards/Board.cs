using System.Collections.Concurrent;
using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking.Deadlines;
using OgpSummit.Plugin.Tracking.Reporting;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OgpSummit.Plugin.Tracking.Boards;

/// <summary>The action plan as editors follow it, drafts included, as it was at one moment. Does not depend on the day.</summary>
internal sealed class Board
{
    private readonly Dictionary<Guid, BoardCommitment> _byKey;

    public Board(SiteLanguages languages, DateOnly? planStart, DateOnly? planEnd, IReadOnlyList<BoardAxis> axes, IEnumerable<BoardCommitment> commitments)
    {
        Languages = languages;
        PlanStart = planStart;
        PlanEnd = planEnd;
        Axes = axes;
        Commitments = [.. commitments.OrderBy(commitment => commitment.Number).ThenBy(commitment => commitment.Key)];
        _byKey = Commitments.ToDictionary(commitment => commitment.Key);
    }

    public SiteLanguages Languages { get; }

    public DateOnly? PlanStart { get; }

    public DateOnly? PlanEnd { get; }

    /// <summary>Ordered by number.</summary>
    public IReadOnlyList<BoardAxis> Axes { get; }

    /// <summary>Ordered by number.</summary>
    public IReadOnlyList<BoardCommitment> Commitments { get; }

    /// <summary>What was made of this board, for as long as it is the latest.</summary>
    public ConcurrentDictionary<object, object> Made { get; } = new();

    public BoardCommitment? Find(Guid key) => _byKey.GetValueOrDefault(key);
}

internal sealed record BoardAxis(Guid Key, int Number, Translated Title, string? Colour, bool IsPublished);

internal sealed record BoardCommitment
{
    public required Guid Key { get; init; }

    public required Guid Axis { get; init; }

    public required int Number { get; init; }

    public required IReadOnlyList<string> OgpIds { get; init; }

    public required Translated Title { get; init; }

    public required IReadOnlyList<string> Leads { get; init; }

    public required IReadOnlyList<string> EnglishLeads { get; init; }

    public required DateOnly? StartDate { get; init; }

    public required DateOnly? EndDate { get; init; }

    public required IReadOnlyList<BoardMilestone> Milestones { get; init; }

    public required IReadOnlyList<SheetGap> Gaps { get; init; }

    public required bool IsPublished { get; init; }

    public required bool IsInEnglish { get; init; }

    public required Translated Url { get; init; }

    /// <summary>Published ones, latest first.</summary>
    public IReadOnlyList<BoardReport> Reports { get; init; } = [];

    /// <summary>Deciding ones, in the order of <see cref="Assessor"/>.</summary>
    public IReadOnlyList<BoardReport> LatestByAssessor { get; init; } = [];

    public BoardReport? Latest { get; init; }

    public IReadOnlyList<DraftReport> Drafts { get; init; } = [];

    /// <summary>What it was read from; the same objects mean the same content.</summary>
    public IReadOnlyList<IPublishedContent> ReadFrom { get; init; } = [];

    /// <summary>As <see cref="CommitmentProgress.CompletionOn"/>.</summary>
    public Completion? CompletionOn(DateOnly day) => Reports.FirstOrDefault(report => report.Decides && report.On <= day)?.Completion;

    /// <summary>Whether a report with this key, public or not, lies below it.</summary>
    public bool Has(Guid report) => Reports.Any(one => one.Key == report) || Drafts.Any(one => one.Key == report);
}

internal sealed record BoardMilestone(Guid Key, Translated Title, DateOnly? DueOn, DateOnly? DoneOn);

internal sealed record BoardReport
{
    public required Guid Key { get; init; }

    public required DateOnly? On { get; init; }

    public required DateTime CreatedOn { get; init; }

    public required Assessor? Assessor { get; init; }

    public required Completion? Completion { get; init; }

    public required Guid? Milestone { get; init; }

    public required Guid? Corrects { get; init; }

    public required Guid? CorrectedBy { get; init; }

    public required bool IsInEnglish { get; init; }

    /// <summary>Whether it says how far the commitment as a whole has come; see <see cref="CommitmentProgress"/>.</summary>
    public required bool Decides { get; init; }

    public PublishedReport ToPublished() => new(Key, On, CreatedOn, Assessor, Completion, Milestone, Corrects);
}

/// <summary>A report that is not public yet.</summary>
internal sealed record DraftReport(Guid Key, Translated Name, DateTime SavedOn, ReportFacts Facts);
