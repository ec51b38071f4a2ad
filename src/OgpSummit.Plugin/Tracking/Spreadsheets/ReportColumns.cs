using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.ContentModel;

namespace OgpSummit.Plugin.Tracking.Spreadsheets;

/// <summary>A column of a spreadsheet of reports; the same on the way out and in.</summary>
internal enum ReportColumn
{
    Commitment,
    Title,
    ReportedOn,
    Assessor,
    Completion,
    Milestone,
    Note,
    EnglishNote,
    Evidence,
    Reason,
    EnglishReason,
    Corrects,
    Identifier,
}

internal static class ReportColumns
{
    private static readonly ReportColumn[] Needed =
        [ReportColumn.Commitment, ReportColumn.ReportedOn, ReportColumn.Assessor, ReportColumn.Completion, ReportColumn.Note, ReportColumn.Evidence];

    public static IReadOnlyList<ReportColumn> All { get; } = Enum.GetValues<ReportColumn>();

    public static Wording Header(ReportColumn column) => column switch
    {
        ReportColumn.Commitment => new("Engagement", "Commitment"),
        ReportColumn.Title => new("Titre de l'engagement", "Title of the commitment"),
        ReportColumn.ReportedOn => new("Date", "Date"),
        ReportColumn.Assessor => new("Évaluateur", "Assessor"),
        ReportColumn.Completion => new("Avancement", "Completion"),
        ReportColumn.Milestone => new("Jalon", "Milestone"),
        ReportColumn.Note => new("Note en français", "Note in French"),
        ReportColumn.EnglishNote => new("Note en anglais", "Note in English"),
        ReportColumn.Evidence => new("Preuves", "Evidence"),
        ReportColumn.Reason => new("Raison en français", "Reason in French"),
        ReportColumn.EnglishReason => new("Raison en anglais", "Reason in English"),
        ReportColumn.Corrects => new("Rapport corrigé", "Corrected report"),
        ReportColumn.Identifier => new("Identifiant", "Identifier"),
        _ => throw new ArgumentOutOfRangeException(nameof(column)),
    };

    /// <summary>As problems of the API name it, after the property.</summary>
    public static string Field(ReportColumn column) => column switch
    {
        ReportColumn.EnglishNote => Aliases.Note,
        ReportColumn.EnglishReason => Aliases.Reason,
        _ => char.ToLowerInvariant(column.ToString()[0]) + column.ToString()[1..],
    };

    /// <summary>Where each known column stands; null when one that is needed is missing.</summary>
    public static IReadOnlyDictionary<ReportColumn, int>? Find(IReadOnlyList<string> headers)
    {
        Dictionary<ReportColumn, int> found = [];
        foreach (var column in All)
        {
            var index = headers.ToList().FindIndex(header => IsHeader(header, Header(column)));
            if (index >= 0)
            {
                found[column] = index;
            }
        }

        return Needed.All(found.ContainsKey) ? found : null;
    }

    /// <summary>French spreadsheets write the day before the month; English ones do not agree on it.</summary>
    public static bool IsFrench(IReadOnlyList<string> headers) =>
        headers.Any(header => IsHeader(header, new Wording("Engagement", "Engagement")));

    private static bool IsHeader(string header, Wording words)
    {
        var folded = ReportWords.Folded(header);
        return folded == ReportWords.Folded(words.French) || folded == ReportWords.Folded(words.English);
    }
}
