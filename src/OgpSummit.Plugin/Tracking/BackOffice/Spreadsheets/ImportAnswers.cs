using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking.Spreadsheets;

namespace OgpSummit.Plugin.Tracking.BackOffice.Spreadsheets;

/// <summary>A file as it is sent: <c>multipart/form-data</c>.</summary>
internal sealed record ImportUpload
{
    /// <summary>CSV or XLSX, with the columns of a file downloaded here.</summary>
    public required byte[] File { get; init; }
}

/// <summary>What a file would create. Nothing has been created.</summary>
internal sealed record ImportPreview
{
    /// <summary>Of the content of the file; the same file is carried out under it.</summary>
    public required string Hash { get; init; }

    public required int ToCreate { get; init; }

    /// <summary>Rows whose report is stored already, or stands twice in the file.</summary>
    public required int AlreadyThere { get; init; }

    public required int Faulty { get; init; }

    /// <summary>Whether it can be carried out: all or nothing.</summary>
    public required bool IsAcceptable { get; init; }

    /// <summary>Columns that mean nothing here.</summary>
    public required IReadOnlyList<string> IgnoredColumns { get; init; }

    public required IReadOnlyList<ImportRowItem> Rows { get; init; }
}

internal sealed record ImportRowItem
{
    /// <summary>As a spreadsheet program counts.</summary>
    public required int Line { get; init; }

    public required ImportState State { get; init; }

    public required int? Commitment { get; init; }

    /// <summary>Title of the commitment in the editor's language.</summary>
    public required string? Title { get; init; }

    public required DateOnly? On { get; init; }

    public required Assessor? Assessor { get; init; }

    public required Completion? Completion { get; init; }

    /// <summary>Whether the report will be public at once; otherwise it is handed in for publication.</summary>
    public required bool WillBePublished { get; init; }

    public required IReadOnlyList<ImportErrorItem> Errors { get; init; }
}

internal sealed record ImportErrorItem
{
    /// <summary>Its header in the editor's language; null when the row as a whole is refused.</summary>
    public required string? Column { get; init; }

    /// <summary>In the editor's language.</summary>
    public required string Message { get; init; }
}

/// <summary>How far a file has come. What is done so far is undone if a later row is refused.</summary>
internal sealed record ImportProgress
{
    /// <summary>Rows; one that is stored and not known to the rest of the site yet counts half.</summary>
    public required int Done { get; init; }

    public required int Total { get; init; }
}

internal sealed record ImportReceipt
{
    public required string Hash { get; init; }

    public required int Published { get; init; }

    public required int SentForPublication { get; init; }

    public required int AlreadyThere { get; init; }
}
