using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking.BackOffice.Reports;
using OgpSummit.Plugin.Tracking.Boards;

namespace OgpSummit.Plugin.Tracking.BackOffice.History;

/// <summary>What was reported on one commitment, with the evidence.</summary>
internal sealed record HistoryAnswer
{
    /// <summary>Key of the commitment.</summary>
    public required Guid Commitment { get; init; }

    /// <summary>Part of the history, latest first.</summary>
    public required IReadOnlyList<HistoryItem> Reports { get; init; }

    /// <summary>Not public yet, latest first.</summary>
    public required IReadOnlyList<DraftItem> Drafts { get; init; }
}

/// <summary>What a report says.</summary>
internal record HistoryItem
{
    public required Guid Key { get; init; }

    public required DateOnly? On { get; init; }

    public required Assessor? Assessor { get; init; }

    public required Completion? Completion { get; init; }

    public required Translated Note { get; init; }

    /// <summary>Why it corrects another or takes progress back.</summary>
    public required Translated Reason { get; init; }

    public required IReadOnlyList<EvidenceItem> Evidence { get; init; }

    /// <summary>Key of the one milestone it speaks of.</summary>
    public required Guid? Milestone { get; init; }

    /// <summary>Key of the report that it corrects.</summary>
    public required Guid? Corrects { get; init; }

    /// <summary>Key of the report that corrects it: it counts no more.</summary>
    public required Guid? CorrectedBy { get; init; }

    /// <summary>Addresses of its public page, from the root of the site.</summary>
    public required Translated Url { get; init; }
}

internal sealed record EvidenceItem
{
    public required string Title { get; init; }

    /// <summary>Whoever shows it as a link makes sure that it is one: what is not published yet may be anything.</summary>
    public required string Url { get; init; }

    /// <summary>Key of the media item, when it is one.</summary>
    public required Guid? Media { get; init; }
}

internal sealed record DraftItem
{
    public required Guid Key { get; init; }

    public required Translated Name { get; init; }

    public required DateTime SavedOn { get; init; }

    public required DateOnly? On { get; init; }

    public required Assessor? Assessor { get; init; }

    public required Completion? Completion { get; init; }

    /// <summary>Why it cannot be published as it is; nothing when it can.</summary>
    public required IReadOnlyList<ObjectionItem> Objections { get; init; }
}
