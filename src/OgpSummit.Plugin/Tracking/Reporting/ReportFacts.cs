using OgpSummit.Plugin.ContentModel;

namespace OgpSummit.Plugin.Tracking.Reporting;

/// <summary>What a report says, wherever it comes from: a document about to be published, a dialog, a row of a spreadsheet.</summary>
public sealed record ReportFacts
{
    public DateOnly? ReportedOn { get; init; }

    public Assessor? Assessor { get; init; }

    public Completion? Completion { get; init; }

    /// <summary>In the language that must be there, French.</summary>
    public string? Note { get; init; }

    /// <summary>Addresses given as evidence, as somebody typed them.</summary>
    public IReadOnlyList<string> EvidenceUrls { get; init; } = [];

    /// <summary>How many documents and media items of this site are given as evidence.</summary>
    public int EvidenceItems { get; init; }

    public Guid? Milestone { get; init; }

    /// <summary>Key of the report that this one corrects.</summary>
    public Guid? Corrects { get; init; }

    public string? Reason { get; init; }
}
