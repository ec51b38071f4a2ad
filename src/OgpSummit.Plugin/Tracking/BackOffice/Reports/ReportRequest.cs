using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking.Reporting;

namespace OgpSummit.Plugin.Tracking.BackOffice.Reports;

/// <summary>A report as the dialog sends it.</summary>
internal sealed record ReportRequest
{
    /// <summary>Chosen by the sender, who may send the same report again without creating a second one.</summary>
    public required Guid Id { get; init; }

    public DateOnly? ReportedOn { get; init; }

    public Assessor? Assessor { get; init; }

    public Completion? Completion { get; init; }

    public NoteItem? Note { get; init; }

    /// <summary>Links; a report needs at least one, or one of <see cref="EvidenceMedia"/>.</summary>
    public IReadOnlyList<EvidenceLink>? Evidence { get; init; }

    /// <summary>Keys of media items.</summary>
    public IReadOnlyList<Guid>? EvidenceMedia { get; init; }

    /// <summary>Key of the one milestone it speaks of.</summary>
    public Guid? Milestone { get; init; }

    /// <summary>Key of the report that it corrects.</summary>
    public Guid? Corrects { get; init; }

    /// <summary>Why it corrects another or takes progress back.</summary>
    public NoteItem? Reason { get; init; }

    public NewReport ToReport(Guid commitment) => new()
    {
        Key = Id,
        Commitment = commitment,
        ReportedOn = ReportedOn,
        Assessor = Assessor,
        Completion = Completion,
        Note = Text(Note?.Fr),
        EnglishNote = Text(Note?.En),
        Links = [.. (Evidence ?? []).Select(ToLink)],
        Media = [.. (EvidenceMedia ?? []).Distinct()],
        Milestone = Milestone,
        Corrects = Corrects,
        Reason = Text(Reason?.Fr),
        EnglishReason = Text(Reason?.En),
    };

    private static ReportLink ToLink(EvidenceLink? link)
    {
        var url = link?.Url.Trim() ?? string.Empty;
        return new ReportLink(url, Text(link?.Title) ?? url);
    }

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>A plain text; markup in it is shown as it was typed.</summary>
internal sealed record NoteItem
{
    public string? Fr { get; init; }

    public string? En { get; init; }
}

internal sealed record EvidenceLink
{
    public required string Url { get; init; }

    public string? Title { get; init; }
}

internal enum ReportState
{
    /// <summary>Part of the history.</summary>
    Published,

    /// <summary>Waits for somebody who may publish it.</summary>
    SentForPublication,
}

internal sealed record ReportReceipt
{
    /// <summary>Key of the document.</summary>
    public required Guid Id { get; init; }

    public required Guid Commitment { get; init; }

    public required ReportState State { get; init; }
}
