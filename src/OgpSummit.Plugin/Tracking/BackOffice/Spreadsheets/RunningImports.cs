using System.Collections.Concurrent;

namespace OgpSummit.Plugin.Tracking.BackOffice.Spreadsheets;

/// <summary>How far the files have come that are carried out on this machine at this moment.</summary>
internal sealed class RunningImports
{
    private readonly ConcurrentDictionary<(Guid User, string Hash), Running> _running = new();

    /// <param name="user">Who sent the file; nobody else is told.</param>
    /// <param name="hash">Of the file.</param>
    /// <param name="total">Rows that it has.</param>
    /// <returns>To be counted up, and disposed of when the file is done with.</returns>
    public Running Begin(Guid user, string hash, int total) => _running[(user, hash)] = new Running(total, () => _running.TryRemove((user, hash), out _));

    /// <returns>Null when the file is not being carried out.</returns>
    public ImportProgress? Find(Guid user, string hash) => _running.TryGetValue((user, hash), out var running)
        ? new ImportProgress { Done = running.Done, Total = running.Total }
        : null;

    internal sealed class Running(int total, Action end) : IDisposable
    {
        private int _done;

        public int Total => total;

        public int Done => Volatile.Read(ref _done);

        public void CountRow() => Interlocked.Increment(ref _done);

        public void Dispose() => end();
    }
}
