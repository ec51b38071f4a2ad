using System.Diagnostics;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.USync.Files;
using OgpSummit.Runtime.USync.Format;
using OgpSummit.Runtime.USync.Kinds;
using OgpSummit.Runtime.USync.Reporting;

namespace OgpSummit.Runtime.USync.Export;

/// <summary>Writes what the site holds to files. A file that says so already is not touched.</summary>
internal sealed class Exporter(
    IEnumerable<ISyncKind> kinds, SyncFolders folders, Func<SyncSite> site, IOptions<USyncSet> set, MediaMirror mirror)
    : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <param name="groups">Which kinds; see <see cref="SyncGroups"/>.</param>
    /// <param name="clean">Remove files whose items are not in the site.</param>
    public async Task<SyncReport> RunAsync(string groups = SyncGroups.All, bool clean = false)
    {
        await _one.WaitAsync();
        try
        {
            var clock = Stopwatch.StartNew();
            var report = new SyncReport();
            foreach (var kind in Enabled(groups))
            {
                await ExportAsync(kind, null, clean, report);
            }

            report.Duration = clock.Elapsed;
            return report;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Writes some items of a kind, or what stays of them when they are gone.</summary>
    /// <param name="kind">Folder of the kind.</param>
    /// <param name="items">Keys in their files, with their names.</param>
    /// <param name="groups">Which kinds; see <see cref="SyncGroups"/>.</param>
    public async Task<SyncReport> RunAsync(string kind, IReadOnlyDictionary<Guid, string> items, string groups)
    {
        await _one.WaitAsync();
        try
        {
            var report = new SyncReport();
            foreach (var one in Enabled(groups).Where(one => one.Folder == kind))
            {
                await ExportAsync(one, items, clean: false, report);
            }

            return report;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private IEnumerable<ISyncKind> Enabled(string groups) => kinds.Where(kind =>
        SyncGroups.Includes(groups, kind.Group) && !set.Value.DisabledHandlers.Contains(kind.Handler));

    private async Task ExportAsync(ISyncKind kind, IReadOnlyDictionary<Guid, string>? some, bool clean, SyncReport report)
    {
        var files = new KindFolder(kind.Folder, folders);
        var items = await kind.ExportAsync(site(), some?.Keys.ToHashSet());
        foreach (var item in items)
        {
            report.Add(Write(files, item));
        }

        var present = items.Select(item => item.Key).ToHashSet();
        foreach (var (key, name) in some ?? new Dictionary<Guid, string>())
        {
            if (!present.Contains(key) && files.Replace(new EmptyFile(key, name, EmptyFile.Deleted)) is { } path)
            {
                report.Add(new SyncItem(kind.Folder, name, SyncChange.Delete, []) { File = folders.Shown(path) });
            }
        }

        if (clean)
        {
            foreach (var (path, name) in files.RemoveAllBut(present))
            {
                report.Add(new SyncItem(kind.Folder, name, SyncChange.Delete, []) { File = folders.Shown(path) });
            }
        }
    }

    private SyncItem Write(KindFolder files, ExportedItem item)
    {
        try
        {
            foreach (var address in item.MediaAddresses)
            {
                mirror.Export(address);
            }

            var (path, change) = files.Write(item);
            return new SyncItem(item.Kind, item.Title, change, []) { File = folders.Shown(path) };
        }
        catch (Exception exception) when (exception is SyncFileException or IOException or UnauthorizedAccessException)
        {
            return new SyncItem(item.Kind, item.Title, SyncChange.Fail, [])
            {
                File = item.FileName,
                Message = exception.Message,
            };
        }
    }
}
