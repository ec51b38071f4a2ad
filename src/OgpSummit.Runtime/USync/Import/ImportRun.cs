using Microsoft.Extensions.Logging;
using OgpSummit.Runtime.USync.Files;
using OgpSummit.Runtime.USync.Reporting;

namespace OgpSummit.Runtime.USync.Import;

/// <summary>One import or comparison, from the first kind to the last.</summary>
internal sealed class ImportRun(SyncFolders folders, SyncSite site, ILogger logger)
{
    public SyncFolders Folders => folders;

    public SyncSite Site => site;

    public ILogger Logger => logger;

    public KnownItems Known { get; } = new();

    public SyncReport Report { get; } = new();

    /// <summary>Compare, and write nothing.</summary>
    public bool IsReport { get; init; }

    /// <summary>Save also what is as its file says.</summary>
    public bool IsForced { get; init; }

    /// <summary>Something moved, and with it what is below it: items that were read before say where they were.</summary>
    public bool HasMoved { get; set; }

    /// <summary>UTC.</summary>
    public required DateTime Now { get; init; }
}
