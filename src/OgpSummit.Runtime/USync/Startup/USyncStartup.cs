using System.Globalization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.USync.Export;
using OgpSummit.Runtime.USync.Files;
using OgpSummit.Runtime.USync.Import;
using OgpSummit.Runtime.USync.Reporting;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.USync.Startup;

/// <summary>What a start of the site does about files: the first import, and what the settings ask for at every start.</summary>
internal sealed class USyncStartup(
    IOptions<USyncOptions> options,
    IKeyValueService keyValues,
    SyncFolders folders,
    Importer importer,
    Exporter exporter,
    TimeProvider time,
    ILogger<USyncStartup> logger)
{
    /// <summary>Since when the site has all of its files. Not there: the next start imports them (again).</summary>
    public const string FirstBootKey = "uSync.FirstBoot";

    public async Task RunAsync(CancellationToken cancellation = default)
    {
        try
        {
            await DoWhatIsAskedAsync(cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "uSync: files could not be imported or exported at start; the next start tries again.");
        }
    }

    private async Task DoWhatIsAskedAsync(CancellationToken cancellation)
    {
        var settings = options.Value;
        if (settings.ImportOnFirstBoot && keyValues.GetValue(FirstBootKey) is null)
        {
            await ImportFirstAsync(settings.FirstBootGroup, cancellation);
        }
        else if (!SyncGroups.IsNone(settings.ImportAtStartup) && !IsStopped())
        {
            Tell("import at start", await importer.RunAsync(settings.ImportAtStartup, cancellation: cancellation));
            StopAfterOnce();
        }

        if (!SyncGroups.IsNone(settings.ExportAtStartup))
        {
            Tell("export at start", await exporter.RunAsync(settings.ExportAtStartup));
        }
    }

    private async Task ImportFirstAsync(string groups, CancellationToken cancellation)
    {
        var shown = folders.Roots.Where(Directory.Exists).Select(folders.Shown);
        logger.LogInformation("uSync: first boot, importing {Folders}.", string.Join(", ", shown));
        var report = await importer.RunAsync(groups, cancellation: cancellation);
        Tell("first boot", report);
        if (report.HasFailures)
        {
            logger.LogError("uSync: the first import is not complete and will be tried again at the next start.");
        }
        else if (report.Items.Count > 0)
        {
            keyValues.SetValue(FirstBootKey, time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture));
        }
    }

    private void Tell(string what, SyncReport report)
    {
        foreach (var note in report.Notes)
        {
            logger.LogInformation("uSync: {Note}", note);
        }

        foreach (var item in report.Items.Where(item => item.Change == SyncChange.Fail))
        {
            logger.LogError("uSync: {Place}: {Message}", item.Place, item.Message);
        }

        logger.LogInformation(
            "uSync: {What}: {Summary} in {Seconds:0.0} s.", what, report.Summary(), report.Duration.TotalSeconds);
    }

    private bool IsStopped() => File.Exists(InTarget(options.Value.StopFile)) && !File.Exists(InTarget(options.Value.OnceFile));

    private void StopAfterOnce()
    {
        if (File.Exists(InTarget(options.Value.OnceFile)))
        {
            File.Move(InTarget(options.Value.OnceFile), InTarget(options.Value.StopFile), overwrite: true);
        }
    }

    private string InTarget(string name) => Path.Combine(folders.Target, name);
}
