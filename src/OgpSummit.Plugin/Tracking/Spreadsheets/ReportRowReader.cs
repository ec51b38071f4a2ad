using System.Globalization;
using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking.Boards;
using OgpSummit.Plugin.Tracking.Reporting;

namespace OgpSummit.Plugin.Tracking.Spreadsheets;

/// <summary>What is wrong with a cell.</summary>
internal sealed record CellFault(ReportColumn Column, Wording Message);

/// <summary>A row as a report.</summary>
/// <param name="Line">Its number in the file.</param>
/// <param name="Commitment">Null when its number is that of none.</param>
/// <param name="Report">As far as it could be read.</param>
/// <param name="Faults">Cells that could not be read.</param>
internal sealed record ReportRow(int Line, BoardCommitment? Commitment, NewReport Report, IReadOnlyList<CellFault> Faults);

/// <summary>Reads the rows of a file; what their reports may say is for the rules to judge.</summary>
/// <param name="columns">Where each column stands.</param>
/// <param name="isFrench">See <see cref="ReportColumns.IsFrench"/>.</param>
/// <param name="find">The commitment with a number, among those open to the editor.</param>
internal sealed class ReportRowReader(
    IReadOnlyDictionary<ReportColumn, int> columns, bool isFrench, Func<int, BoardCommitment?> find)
{
    /// <summary>Spreadsheets write 12 as <c>12.0</c>; <c>1,2</c> is not twelve.</summary>
    private const NumberStyles WholeNumber = NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite | NumberStyles.AllowDecimalPoint;

    private static readonly Wording UnknownCommitment = new(
        "Aucun engagement ouvert à votre compte ne porte ce numéro, ou plusieurs le portent.",
        "No commitment open to your account has this number, or several have.");

    private static readonly Wording UnknownAssessor = new(
        "Écrivez Gouvernement, Société civile ou MEI.", "Write Government, Civil society or IRM.");

    private static readonly Wording UnknownCompletion = new(
        "Écrivez Non commencé, Limité, Substantiel, Complet ou Retiré.", "Write Not started, Limited, Substantial, Complete or Withdrawn.");

    private static readonly Wording UnknownMilestone = new(
        "Aucun jalon de cet engagement ne porte ce titre.", "No milestone of this commitment has this title.");

    private static readonly Wording NoKey = new(
        "Mettez l'identifiant d'un rapport, tel qu'il est téléchargé ici.", "Put the identifier of a report, as it is downloaded here.");

    public ReportRow Read(SheetRow row)
    {
        List<CellFault> faults = [];
        var commitment = Commitment(row, faults);
        var report = new NewReport
        {
            Key = Guid.Empty,
            Commitment = commitment?.Key ?? Guid.Empty,
            ReportedOn = Day(row, faults),
            Assessor = Choice(row, ReportColumn.Assessor, ReportWords.ReadAssessor, UnknownAssessor, faults),
            Completion = Choice(row, ReportColumn.Completion, ReportWords.ReadCompletion, UnknownCompletion, faults),
            Note = Text(row, ReportColumn.Note),
            EnglishNote = Text(row, ReportColumn.EnglishNote),
            Links = [.. Lines(row, ReportColumn.Evidence).Select(EvidenceLine.Read)],
            Milestone = Milestone(row, commitment, faults),
            Corrects = Key(row, faults),
            Reason = Text(row, ReportColumn.Reason),
            EnglishReason = Text(row, ReportColumn.EnglishReason),
        };
        return new ReportRow(
            row.Line, commitment, report with { Key = commitment is null ? Guid.Empty : ReportIdentity.Of(commitment.Number, report.Facts) }, faults);
    }

    private BoardCommitment? Commitment(SheetRow row, List<CellFault> faults)
    {
        var commitment = decimal.TryParse(Text(row, ReportColumn.Commitment), WholeNumber, CultureInfo.InvariantCulture, out var number)
            && number == decimal.Truncate(number) && number is > 0 and < int.MaxValue
                ? find((int)number)
                : null;
        if (commitment is null)
        {
            faults.Add(new CellFault(ReportColumn.Commitment, UnknownCommitment));
        }

        return commitment;
    }

    private DateOnly? Day(SheetRow row, List<CellFault> faults)
    {
        var text = Text(row, ReportColumn.ReportedOn);
        string[] formats = isFrench ? ["yyyy-MM-dd", "d/M/yyyy"] : ["yyyy-MM-dd"];
        if (DateOnly.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        if (text is not null)
        {
            faults.Add(new CellFault(ReportColumn.ReportedOn, new(
                "Écrivez la date ainsi : 2016-12-07 ou 07/12/2016.", "Write the date like this: 2016-12-07.")));
        }

        return null;
    }

    private TChoice? Choice<TChoice>(SheetRow row, ReportColumn column, Func<string, TChoice?> read, Wording unknown, List<CellFault> faults)
        where TChoice : struct, Enum
    {
        var text = Text(row, column);
        var choice = text is null ? null : read(text);
        if (text is not null && choice is null)
        {
            faults.Add(new CellFault(column, unknown));
        }

        return choice;
    }

    private Guid? Milestone(SheetRow row, BoardCommitment? commitment, List<CellFault> faults)
    {
        if (commitment is null || Text(row, ReportColumn.Milestone) is not { } text)
        {
            return null;
        }

        var found = commitment.Milestones.FirstOrDefault(milestone =>
            milestone.Key.ToString() == text || IsNamed(milestone.Title.Fr, text) || IsNamed(milestone.Title.En, text));
        if (found is null)
        {
            faults.Add(new CellFault(ReportColumn.Milestone, UnknownMilestone));
        }

        return found?.Key;
    }

    private Guid? Key(SheetRow row, List<CellFault> faults)
    {
        var text = Text(row, ReportColumn.Corrects);
        if (Guid.TryParse(text, out var key))
        {
            return key;
        }

        if (text is not null)
        {
            faults.Add(new CellFault(ReportColumn.Corrects, NoKey));
        }

        return null;
    }

    private string? Text(SheetRow row, ReportColumn column) =>
        columns.TryGetValue(column, out var index) && !string.IsNullOrWhiteSpace(row[index]) ? row[index].ReplaceLineEndings("\n").Trim() : null;

    private string[] Lines(SheetRow row, ReportColumn column) =>
        (Text(row, column) ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsNamed(string? title, string text) => title is not null && ReportWords.Folded(title) == ReportWords.Folded(text);
}
