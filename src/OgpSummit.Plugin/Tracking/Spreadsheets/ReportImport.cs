using OgpSummit.Plugin.Tracking.Boards;
using OgpSummit.Plugin.Tracking.Reporting;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Plugin.Tracking.Spreadsheets;

internal enum ImportState
{
    Create,

    /// <summary>A stored report says the same.</summary>
    AlreadyThere,

    /// <summary>An earlier row of the file says the same.</summary>
    Repeated,

    Faulty,
}

/// <summary>What would become of a row, or became of it.</summary>
internal sealed record JudgedRow(ReportRow Row, ImportState State)
{
    public IReadOnlyList<Objection> Objections { get; init; } = [];

    /// <summary>Said by whatever else refused it.</summary>
    public IReadOnlyList<string> Messages { get; init; } = [];

    public ReportOutcome? Outcome { get; init; }
}

/// <summary>
/// Judges the rows of a file as if they had been reported one after the other, oldest first, and creates their reports.
/// </summary>
internal sealed class ReportImport(IContentService contents, ReportShelf shelf, DraftRules rules, ReportWriter writer)
{
    /// <param name="rows">Of the file.</param>
    /// <param name="isWrong">What a caller finds wrong with a report beside the rules.</param>
    /// <param name="board">On which their commitments were found.</param>
    /// <returns>In the order of the file.</returns>
    public IReadOnlyList<JudgedRow> Judge(IReadOnlyList<ReportRow> rows, Func<ReportRow, bool> isWrong, Board board) =>
        Judge(rows, isWrong, board, Judged);

    /// <summary>The same, and creates each report that is right. Whatever is not ends it: the caller undoes what was done.</summary>
    /// <param name="rows">Of the file.</param>
    /// <param name="isWrong">What a caller finds wrong with a report beside the rules.</param>
    /// <param name="board">On which their commitments were found.</param>
    /// <param name="mayPublish">Whether the reports of a commitment are published or handed in.</param>
    /// <param name="userId">Who reports.</param>
    /// <param name="done">Called after each row, with what became of it.</param>
    public IReadOnlyList<JudgedRow> Create(
        IReadOnlyList<ReportRow> rows,
        Func<ReportRow, bool> isWrong,
        Board board,
        Func<BoardCommitment, bool> mayPublish,
        int userId,
        Action<JudgedRow> done) =>
        Judge(
            rows,
            isWrong,
            board,
            (row, parent, situation) =>
            {
                var written = new ReportDocument(row.Report, board.Languages);
                var outcome = writer.Write(written, row.Report.Key, parent, null, situation, mayPublish(row.Commitment!), userId);
                return outcome is ReportOutcome.Refused refused
                    ? new JudgedRow(row, ImportState.Faulty) { Messages = refused.Messages, Outcome = outcome }
                    : new JudgedRow(row, ImportState.Create) { Outcome = outcome };
            },
            done);

    private static JudgedRow Judged(ReportRow row, IContent parent, ReportSituation situation) => new(row, ImportState.Create);

    private List<JudgedRow> Judge(
        IReadOnlyList<ReportRow> rows,
        Func<ReportRow, bool> isWrong,
        Board board,
        Func<ReportRow, IContent, ReportSituation, JudgedRow> accept,
        Action<JudgedRow>? done = null)
    {
        List<JudgedRow> judged = [.. rows.Where(row => row.Commitment is null).Select(row => new JudgedRow(row, ImportState.Faulty))];
        foreach (var group in rows.Where(row => row.Commitment is not null).GroupBy(row => row.Commitment!.Key))
        {
            foreach (var row in JudgeOne([.. group], isWrong, board, accept))
            {
                judged.Add(row);
                done?.Invoke(row);
            }
        }

        judged.Sort((one, other) => one.Row.Line.CompareTo(other.Row.Line));
        return judged;
    }

    private IEnumerable<JudgedRow> JudgeOne(
        ReportRow[] rows, Func<ReportRow, bool> isWrong, Board board, Func<ReportRow, IContent, ReportSituation, JudgedRow> accept)
    {
        var commitment = rows[0].Commitment!;
        var parent = contents.GetById(commitment.Key)!;
        var stored = shelf.Read(parent);
        var known = stored.Select(report => ReportIdentity.Of(commitment.Number, report.Facts)).Concat(stored.Select(report => report.Key)).ToHashSet();
        HashSet<Guid> seen = [];
        List<PublishedReport> published = [.. stored.Where(report => report.IsPublished).Select(report => report.ToPublished())];

        foreach (var row in rows.OrderBy(row => row.Report.ReportedOn ?? DateOnly.MinValue).ThenBy(row => row.Line))
        {
            var situation = rules.Situation(commitment, board.PlanStart, published);
            var judged = known.Contains(row.Report.Key) ? new JudgedRow(row, ImportState.AlreadyThere)
                : !seen.Add(row.Report.Key) ? new JudgedRow(row, ImportState.Repeated)
                : Check(row, isWrong, situation) ?? accept(row, parent, situation);
            if (judged.State == ImportState.Create)
            {
                published.Add(Published(row.Report, published.Count));
            }

            yield return judged;
        }
    }

    private static JudgedRow? Check(ReportRow row, Func<ReportRow, bool> isWrong, ReportSituation situation)
    {
        var objections = ReportRules.Check(row.Report.Facts, situation).ToArray();
        return row.Faults.Count > 0 || objections.Length > 0 || isWrong(row)
            ? new JudgedRow(row, ImportState.Faulty) { Objections = objections }
            : null;
    }

    /// <summary>Of two reports of one day the later row is the later report.</summary>
    private static PublishedReport Published(NewReport report, int order) => new(
        report.Key,
        report.ReportedOn,
        DateTime.MaxValue.AddTicks(order - int.MaxValue),
        report.Assessor,
        report.Completion,
        report.Milestone,
        report.Corrects);
}
