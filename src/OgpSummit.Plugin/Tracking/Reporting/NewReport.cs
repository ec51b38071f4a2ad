using OgpSummit.Plugin.ContentModel;

namespace OgpSummit.Plugin.Tracking.Reporting;

/// <summary>A report that somebody makes, wherever he types it.</summary>
internal sealed record NewReport
{
    /// <summary>Chosen by whoever sends it: sent again it is the same report.</summary>
    public required Guid Key { get; init; }

    public required Guid Commitment { get; init; }

    public DateOnly? ReportedOn { get; init; }

    public Assessor? Assessor { get; init; }

    public Completion? Completion { get; init; }

    public string? Note { get; init; }

    public string? EnglishNote { get; init; }

    public IReadOnlyList<ReportLink> Links { get; init; } = [];

    /// <summary>Keys of media items.</summary>
    public IReadOnlyList<Guid> Media { get; init; } = [];

    public Guid? Milestone { get; init; }

    public Guid? Corrects { get; init; }

    public string? Reason { get; init; }

    public string? EnglishReason { get; init; }

    public bool IsInEnglish => !string.IsNullOrWhiteSpace(EnglishNote);

    public ReportFacts Facts => new()
    {
        ReportedOn = ReportedOn,
        Assessor = Assessor,
        Completion = Completion,
        Note = Note,
        EvidenceUrls = [.. Links.Select(link => link.Url)],
        EvidenceItems = Media.Count,
        Milestone = Milestone,
        Corrects = Corrects,
        Reason = Reason,
    };
}

internal sealed record ReportLink(string Url, string Title);
