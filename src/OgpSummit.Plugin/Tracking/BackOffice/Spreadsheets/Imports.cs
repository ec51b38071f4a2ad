using Microsoft.Extensions.Options;
using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.Tracking.BackOffice.Access;
using OgpSummit.Plugin.Tracking.BackOffice.Reports;
using OgpSummit.Plugin.Tracking.Boards;
using OgpSummit.Plugin.Tracking.Reporting;
using OgpSummit.Plugin.Tracking.Spreadsheets;
using Umbraco.Cms.Core.Models.Membership;

namespace OgpSummit.Plugin.Tracking.BackOffice.Spreadsheets;

/// <summary>Judges files of reports, and carries them out: all of a file or nothing.</summary>
internal sealed class Imports(
    BoardCache boards,
    AccessReader accesses,
    ReportImport import,
    ReportDesk desk,
    ReportLimits limits,
    ImportWords words,
    RunningImports running,
    IOptionsMonitor<TrackingOptions> options)
{
    public async Task<(ImportPreview? Preview, BackOfficeProblem? Problem)> PreviewAsync(byte[] file, string hash, IUser user)
    {
        var (read, problem) = await ReadAsync(file, user);
        if (read is null)
        {
            return (null, problem);
        }

        var rows = desk.Look(() => import.Judge(read.Rows, row => IsWrong(row, read.Access), read.Board));
        return (Preview(rows, read, hash), null);
    }

    public async Task<(ImportReceipt? Receipt, BackOfficeProblem? Problem)> AcceptAsync(
        byte[] file, string hash, IUser user, CancellationToken cancellation)
    {
        var (read, problem) = await ReadAsync(file, user);
        if (read is null)
        {
            return (null, problem);
        }

        RunningImports.Running? progress = null;
        try
        {
            var rows = await desk.AloneAsync(
                () => Create(read, progress = running.Begin(user.Key, hash, read.Rows), user), HasNoFault, cancellation);
            return HasNoFault(rows)
                ? (Receipt(rows, hash), null)
                : (null, ImportProblems.Faulty(rows.Where(row => row.State == ImportState.Faulty).Select(row => ToItem(row, read.Access))));
        }
        finally
        {
            progress?.Dispose();
        }
    }

    private static bool HasNoFault(IReadOnlyList<JudgedRow> rows) => rows.All(row => row.State != ImportState.Faulty);

    private async Task<(ReadFile? File, BackOfficeProblem? Problem)> ReadAsync(byte[] file, IUser user)
    {
        var board = await boards.ReadAsync();
        var access = await accesses.ReadAsync(user, board);
        try
        {
            var sheet = SheetFile.Read(file, new SheetLimits(options.CurrentValue.ImportRows));
            var columns = ReportColumns.Find(sheet.Headers)!;
            var open = board.Commitments
                .Where(commitment => commitment.IsPublished && access.MayReport(commitment.Key))
                .ToLookup(commitment => commitment.Number);
            var reader = new ReportRowReader(columns, ReportColumns.IsFrench(sheet.Headers), number => open[number].ToArray() is [var alone] ? alone : null);
            string[] ignored = [.. sheet.Headers.Where((header, index) => !string.IsNullOrWhiteSpace(header) && !columns.Values.Contains(index))];
            return (new ReadFile(board, access, [.. sheet.Rows.Select(reader.Read)], ignored), null);
        }
        catch (SheetRefusedException refusal)
        {
            return (null, ImportProblems.Unreadable(refusal.Reason));
        }
    }

    /// <summary>Judged first as a whole: most files that fail do so before anything has been written.</summary>
    private IReadOnlyList<JudgedRow> Create(ReadFile file, RunningImports.Running progress, IUser user)
    {
        var judged = import.Judge(file.Rows, row => IsWrong(row, file.Access), file.Board);
        if (!HasNoFault(judged))
        {
            return judged;
        }

        return import.Create(
            file.Rows,
            row => IsWrong(row, file.Access),
            file.Board,
            commitment => file.Access.MayPublish(commitment.Key),
            user.Id,
            progress.CountRow);
    }

    private bool IsWrong(ReportRow row, CommitmentAccess access) => limits.Check(row.Report, access.WritesEnglish).Count > 0;

    private ImportPreview Preview(IReadOnlyList<JudgedRow> rows, ReadFile file, string hash)
    {
        var faulty = rows.Count(row => row.State == ImportState.Faulty);
        return new ImportPreview
        {
            Hash = hash,
            ToCreate = rows.Count(row => row.State == ImportState.Create),
            AlreadyThere = rows.Count(row => row.State is ImportState.AlreadyThere or ImportState.Repeated),
            Faulty = faulty,
            IsAcceptable = faulty == 0,
            IgnoredColumns = file.IgnoredColumns,
            Rows = [.. rows.Select(row => ToItem(row, file.Access))],
        };
    }

    private ImportRowItem ToItem(JudgedRow judged, CommitmentAccess access)
    {
        var report = judged.Row.Report;
        var commitment = judged.Row.Commitment;
        return new ImportRowItem
        {
            Line = judged.Row.Line,
            State = judged.State,
            Commitment = commitment?.Number,
            Title = commitment?.Title.In(BackOfficeProblem.Language),
            On = report.ReportedOn,
            Assessor = report.Assessor,
            Completion = report.Completion,
            WillBePublished = judged.State == ImportState.Create && access.MayPublish(report.Commitment),
            Errors = judged.State == ImportState.Faulty ? words.ErrorsOf(judged, limits.Check(report, access.WritesEnglish)) : [],
        };
    }

    private static ImportReceipt Receipt(IReadOnlyList<JudgedRow> rows, string hash) => new()
    {
        Hash = hash,
        Published = rows.Count(row => row.Outcome is ReportOutcome.Published),
        SentForPublication = rows.Count(row => row.Outcome is ReportOutcome.HandedIn),
        AlreadyThere = rows.Count(row => row.State is ImportState.AlreadyThere or ImportState.Repeated),
    };

    private sealed record ReadFile(Board Board, CommitmentAccess Access, IReadOnlyList<ReportRow> Rows, IReadOnlyList<string> IgnoredColumns);
}
