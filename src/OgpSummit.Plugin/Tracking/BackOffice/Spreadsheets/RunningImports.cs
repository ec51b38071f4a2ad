using System.Collections.Concurrent;
using OgpSummit.Plugin.Tracking.Reporting;
using OgpSummit.Plugin.Tracking.Spreadsheets;

namespace OgpSummit.Plugin.Tracking.BackOffice.Spreadsheets;

/// <summary>
/// How far the files have come that are carried out on this machine at this moment. Storing a report is half of it: the other
/// half, when all are stored, is to make each known to the rest of the site.
/// </summary>
internal sealed class RunningImports
{
    private readonly ConcurrentDictionary<(Guid User, string Hash), Running> _running = new();

    /// <param name="user">Who sent the file; nobody else is told.</param>
    /// <param name="hash">Of the file.</param>
    /// <param name="rows">That it has.</param>
    /// <returns>To be counted up, and disposed of when the file is done with.</returns>
    public Running Begin(Guid user, string hash, IReadOnlyList<ReportRow> rows) => _running[(user, hash)] = new Running(
        rows, ended => _running.TryRemove(KeyValuePair.Create((user, hash), ended)));

    /// <returns>Null when the file is not being carried out.</returns>
    public ImportProgress? Find(Guid user, string hash) => _running.TryGetValue((user, hash), out var running)
        ? new ImportProgress { Done = running.Done, Total = running.Total }
        : null;

    /// <param name="report">Key of one that the site knows now.</param>
    public void CountPublished(Guid report)
    {
        foreach (var running in _running.Values)
        {
            running.CountPublished(report);
        }
    }

    internal sealed class Running(IReadOnlyList<ReportRow> rows, Action<Running> end) : IDisposable
    {
        private readonly HashSet<Guid> _reports = [.. rows.Select(row => row.Report.Key)];
        private int _halves;

        public int Total => rows.Count;

        public int Done => Volatile.Read(ref _halves) / 2;

        public void CountRow(JudgedRow row) => Interlocked.Add(ref _halves, row.Outcome is ReportOutcome.Published ? 1 : 2);

        public void CountPublished(Guid report)
        {
            if (_reports.Contains(report))
            {
                Interlocked.Increment(ref _halves);
            }
        }

        public void Dispose() => end(this);
    }
}
