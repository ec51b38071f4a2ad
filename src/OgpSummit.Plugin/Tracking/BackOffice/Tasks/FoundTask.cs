using OgpSummit.Plugin.Tracking.Boards;
using OgpSummit.Plugin.Tracking.Reporting;

namespace OgpSummit.Plugin.Tracking.BackOffice.Tasks;

/// <summary>A task before it is put into words.</summary>
/// <param name="On">The day by which it was or is to be done, or on which a draft was saved.</param>
internal sealed record FoundTask(TaskKind Kind, BoardCommitment Commitment, DateOnly? On)
{
    /// <summary>The one concerned.</summary>
    public BoardMilestone? Milestone { get; init; }

    /// <summary>The report to open; null where it is the commitment itself.</summary>
    public FoundReport? Report { get; init; }

    /// <summary>Why a draft cannot be published.</summary>
    public IReadOnlyList<Objection> Objections { get; init; } = [];
}

internal sealed record FoundReport(Guid Key, Translated Name);
