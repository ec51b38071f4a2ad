using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.USync.Files;
using OgpSummit.Runtime.USync.Kinds;
using OgpSummit.Runtime.USync.Reporting;

namespace OgpSummit.Runtime.USync.Import;

/// <summary>Makes the site what the files say, or tells what would have to be done for that.</summary>
internal sealed class Importer(
    IEnumerable<ISyncKind> kinds,
    SyncFolders folders,
    Func<SyncSite> site,
    IOptions<USyncSet> set,
    ImportState state,
    TimeProvider time,
    ILogger<Importer> logger) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <param name="groups">Which kinds; see <see cref="SyncGroups"/>.</param>
    /// <param name="reportOnly">Compare, and write nothing.</param>
    /// <param name="force">Save also what is as its file says.</param>
    /// <param name="cancellation">Looked at between kinds.</param>
    public async Task<SyncReport> RunAsync(
        string groups = SyncGroups.All, bool reportOnly = false, bool force = false, CancellationToken cancellation = default)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            using var importing = state.Begin();
            var clock = Stopwatch.StartNew();
            var run = new ImportRun(folders, site(), logger)
            {
                IsReport = reportOnly,
                IsForced = force,
                Now = time.GetUtcNow().UtcDateTime,
            };
            await RunAsync(run, groups, cancellation);
            run.Report.Duration = clock.Elapsed;
            return run.Report;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task RunAsync(ImportRun run, string groups, CancellationToken cancellation)
    {
        NoteWhatIsLeftAlone(run.Report);
        var unfinished = new List<IKindImport>();
        foreach (var kind in kinds)
        {
            cancellation.ThrowIfCancellationRequested();
            if (SyncGroups.Includes(groups, kind.Group) && !set.Value.DisabledHandlers.Contains(kind.Handler))
            {
                var import = kind.Import(run);
                await import.ApplyAsync();
                if (kind.FinishesLast)
                {
                    unfinished.Add(import);
                }
                else
                {
                    await import.FinishAsync();
                }
            }
            else if (kind.Group == SyncGroups.Settings)
            {
                await kind.LearnAsync(run);
            }
        }

        foreach (var import in unfinished)
        {
            await import.FinishAsync();
        }
    }

    private void NoteWhatIsLeftAlone(SyncReport report)
    {
        foreach (var root in folders.Roots.Where(root => !Directory.Exists(root)))
        {
            report.Note($"There is no folder {folders.Shown(root)}.");
        }

        foreach (var folder in folders.Kinds().Except(kinds.Select(kind => kind.Folder), StringComparer.OrdinalIgnoreCase))
        {
            report.Note($"{folder}: this site does not import files of this kind.");
        }

        foreach (var kind in kinds.Where(kind => set.Value.DisabledHandlers.Contains(kind.Handler)))
        {
            report.Note($"{kind.Folder}: turned off by {USyncSet.Section}:{nameof(USyncSet.DisabledHandlers)}.");
        }
    }
}
