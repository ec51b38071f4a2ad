using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking.Boards;
using OgpSummit.Plugin.Tracking.Deadlines;

namespace OgpSummit.Plugin.Tracking.BackOffice.Overview;

internal sealed record CommitmentItem
{
    private byte[]? _json;

    /// <summary>Of this item alone, in UTF-8; written once however many overviews it is in.</summary>
    internal ReadOnlySpan<byte> Json => _json ??= ApiJson.Write(this);

    public required Guid Key { get; init; }

    public required int Number { get; init; }

    public required IReadOnlyList<string> OgpIds { get; init; }

    public required Translated Title { get; init; }

    /// <summary>Key of its axis.</summary>
    public required Guid Axis { get; init; }

    public required LeadsItem Leads { get; init; }

    public required DateOnly? StartDate { get; init; }

    public required DateOnly? EndDate { get; init; }

    public required bool IsPublished { get; init; }

    /// <summary>Addresses of the public page, from the root of the site.</summary>
    public required Translated Url { get; init; }

    /// <summary>By the latest report, whoever wrote it; null when nobody has reported.</summary>
    public required Completion? Completion { get; init; }

    /// <summary>Day of that report.</summary>
    public required DateOnly? CompletionOn { get; init; }

    /// <summary>The latest word of each assessor who has reported.</summary>
    public required IReadOnlyList<AssessmentItem> ByAssessor { get; init; }

    public required IReadOnlyList<MilestoneItem> Milestones { get; init; }

    /// <summary>Whether a milestone is overdue.</summary>
    public required bool IsOverdue { get; init; }

    public required DutyItem Duty { get; init; }

    /// <summary>What a reader misses on its sheet.</summary>
    public required IReadOnlyList<SheetGap> Gaps { get; init; }

    /// <summary>Published ones, latest first.</summary>
    public required IReadOnlyList<ReportEntry> Reports { get; init; }

    /// <summary>How many reports are not public yet.</summary>
    public required int Drafts { get; init; }

    public required bool MayReport { get; init; }

    /// <summary>Whether a report of the editor is public at once; otherwise it is handed in for publication.</summary>
    public required bool MayPublish { get; init; }
}

internal sealed record LeadsItem
{
    public required IReadOnlyList<string> Fr { get; init; }

    public required IReadOnlyList<string> En { get; init; }
}

internal sealed record AssessmentItem
{
    public required Assessor Assessor { get; init; }

    public required Completion Completion { get; init; }

    public required DateOnly? On { get; init; }

    /// <summary>Key of the report.</summary>
    public required Guid Report { get; init; }
}

internal sealed record MilestoneItem
{
    public required Guid Key { get; init; }

    public required Translated Title { get; init; }

    public required DateOnly? DueOn { get; init; }

    public required DateOnly? DoneOn { get; init; }

    public required DeadlineState State { get; init; }
}

/// <summary>Whether it is reported on twice a year, see <see cref="ReportingDuty"/>.</summary>
internal sealed record DutyItem
{
    public required DutyState State { get; init; }

    public required DateOnly? NextReportBy { get; init; }

    public required DateOnly? LastReportOn { get; init; }

    public required bool PlanEnded { get; init; }
}

internal sealed record ReportEntry
{
    public required Guid Key { get; init; }

    public required DateOnly? On { get; init; }

    public required Assessor? Assessor { get; init; }

    public required Completion? Completion { get; init; }

    /// <summary>Key of the one milestone it speaks of.</summary>
    public required Guid? Milestone { get; init; }

    /// <summary>Key of the report that it corrects.</summary>
    public required Guid? Corrects { get; init; }

    /// <summary>Key of the report that corrects it: it counts no more.</summary>
    public required Guid? CorrectedBy { get; init; }

    public required bool HasEnglish { get; init; }
}
