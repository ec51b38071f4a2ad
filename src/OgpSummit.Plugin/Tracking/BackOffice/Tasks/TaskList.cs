using OgpSummit.Plugin.Tracking.BackOffice.Reports;
using OgpSummit.Plugin.Tracking.Boards;

namespace OgpSummit.Plugin.Tracking.BackOffice.Tasks;

/// <summary>What there is to do, most pressing first.</summary>
internal enum TaskKind
{
    /// <summary>A milestone is past its day and not done.</summary>
    OverdueMilestone,

    /// <summary>The twice-a-year report was not made.</summary>
    ReportMissed,

    /// <summary>It has to be made soon.</summary>
    ReportDue,

    /// <summary>A draft that cannot be published as it is; <see cref="TaskItem.Objections"/> says why.</summary>
    RefusedReport,

    /// <summary>A draft that could be published, and is not on the editor's waiting list.</summary>
    DraftReport,

    /// <summary>Published in French only.</summary>
    MissingTranslation,
}

internal sealed record TaskList
{
    public required DateOnly Today { get; init; }

    public required IReadOnlyList<TaskCount> Counts { get; init; }

    /// <summary>How many there are of the kinds asked for.</summary>
    public required int Total { get; init; }

    public required IReadOnlyList<TaskItem> Items { get; init; }
}

internal sealed record TaskCount
{
    public required TaskKind Kind { get; init; }

    public required int Count { get; init; }
}

internal sealed record TaskItem
{
    public required TaskKind Kind { get; init; }

    /// <summary>Key of the document to open.</summary>
    public required Guid Document { get; init; }

    /// <summary>Alias of its type.</summary>
    public required string DocumentType { get; init; }

    /// <summary>In which it is to be opened: <c>fr-FR</c>.</summary>
    public required string Culture { get; init; }

    public required Translated Title { get; init; }

    /// <summary>Key of the commitment concerned.</summary>
    public required Guid Commitment { get; init; }

    public required int CommitmentNumber { get; init; }

    public required Translated CommitmentTitle { get; init; }

    /// <summary>Key of the milestone concerned.</summary>
    public required Guid? Milestone { get; init; }

    /// <summary>What is to be done and why, in the editor's language.</summary>
    public required string Reason { get; init; }

    /// <summary>The day by which it was or is to be done, or on which a draft was saved.</summary>
    public required DateOnly? On { get; init; }

    /// <summary>Why a draft cannot be published.</summary>
    public required IReadOnlyList<ObjectionItem> Objections { get; init; }

    public required bool MayReport { get; init; }

    public required bool MayPublish { get; init; }
}
