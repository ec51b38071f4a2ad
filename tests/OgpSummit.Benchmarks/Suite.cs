using System.Diagnostics;
using System.Runtime.InteropServices;
using OgpSummit.Benchmarks.Sections;
using OgpSummit.Benchmarks.Site;
using OgpSummit.Tests.Common;

namespace OgpSummit.Benchmarks;

/// <summary>
/// The published site at seed size, then growing, then at its largest: every section is measured on the same site and the
/// same database, and all tables are printed together at the end.
/// </summary>
internal sealed class Suite(BenchmarkOptions options)
{
    private const string Seed = "26 (seed)";

    private readonly BootSection _boot = new(options);
    private readonly WritingSection _writing = new(options);
    private readonly RequestSection _requests = new(options);
    private readonly SearchSection _search = new(options);
    private readonly ManagementSection _management = new(options);
    private readonly EditingSection _editing = new(options);
    private readonly MemorySection _memory = new();
    private readonly BackOfficeSection _backOffice = new(options);
    private readonly TrackingSection _tracking = new(options);

    public async Task RunAsync()
    {
        var watch = Stopwatch.StartNew();
        await MeasuredSite.PublishAsync();
        if (options.Wants(BenchmarkOptions.BackOffice))
        {
            await _backOffice.MeasureAsync();
        }

        if (options.Wants(BenchmarkOptions.Tracking))
        {
            await _tracking.MeasureAsync();
        }

        if (!options.IsOnly(BenchmarkOptions.BackOffice) && !options.IsOnly(BenchmarkOptions.Tracking))
        {
            using var root = SiteProcess.PrepareRoot();
            await RunOnSqliteAsync(root);
        }

        if (options.Wants(BenchmarkOptions.PostgreSql))
        {
            await RunOnPostgreSqlAsync();
        }

        Print(watch.Elapsed);
    }

    private async Task RunOnSqliteAsync(TemporaryFolder root)
    {
        await _boot.MeasureFirstAsync(root);
        await MeasureBootAsync(root, Seed);

        var largest = $"{26 + options.Sizes[^1]:N0}";
        await using (var site = await MeasuredSite.StartAsync(root, EditorCookies.Account))
        {
            await MeasureManagementAsync(site, Seed);
            await MeasureRequestsAsync(site, Seed);
            if (!NeedsManyDocuments)
            {
                return;
            }

            await _writing.MeasureAsync(site, "SQLite", options.Sizes);
            await _memory.MeasureAsync(site, largest, "after writing");
            await site.StopAsync();
        }

        await MeasureBootAsync(root, largest);
        await using (var site = await MeasuredSite.StartAsync(root, EditorCookies.Account))
        {
            await MeasureManagementAsync(site, largest);
            await MeasureRequestsAsync(site, largest);
        }
    }

    private async Task RunOnPostgreSqlAsync()
    {
        try
        {
            await using var server = await PostgreSqlServer.StartAsync();
            using var root = SiteProcess.PrepareRoot();
            var settings = new Dictionary<string, string>
            {
                ["ConnectionStrings:umbracoDbDSN"] = await server.CreateDatabaseAsync(),
                ["ConnectionStrings:umbracoDbDSN_ProviderName"] = "Npgsql",
            };
            await using var site = await MeasuredSite.StartAsync(root, settings);
            await _writing.MeasureAsync(site, "PostgreSQL", [.. options.Sizes.Where(size => size <= 1_000)]);
        }
        catch (InvalidOperationException exception) when (exception.Message.StartsWith("PostgreSQL is not installed", StringComparison.Ordinal))
        {
            await Console.Error.WriteLineAsync(exception.Message);
        }
    }

    private bool NeedsManyDocuments => !options.IsOnly(BenchmarkOptions.PostgreSql);

    private async Task MeasureBootAsync(TemporaryFolder root, string size)
    {
        if (options.Wants(BenchmarkOptions.Boot))
        {
            await _boot.MeasureAsync(root, size);
        }
    }

    private async Task MeasureRequestsAsync(MeasuredSite site, string size)
    {
        await _memory.MeasureAsync(site, size, "after boot");
        if (options.Wants(BenchmarkOptions.Http))
        {
            await _requests.MeasureAsync(site, size);
            await _memory.MeasureAsync(site, size, "after requests");
        }

        if (options.Wants(BenchmarkOptions.Search))
        {
            await _search.MeasureAsync(site, size);
            await _memory.MeasureAsync(site, size, "after searches");
        }
    }

    private async Task MeasureManagementAsync(MeasuredSite site, string size)
    {
        if (options.Wants(BenchmarkOptions.Management))
        {
            await _management.MeasureAsync(site, size);
        }

        if (options.Wants(BenchmarkOptions.Editing))
        {
            await _editing.MeasureAsync(site, size);
        }
    }

    private void Print(TimeSpan elapsed)
    {
        Console.WriteLine(
            $"{RuntimeInformation.OSDescription}, {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}, "
            + $"{DateTime.UtcNow:yyyy-MM-dd}, {elapsed.TotalMinutes:0.0} minutes");
        _boot.Table.Print(Console.Out);
        _writing.Table.Print(Console.Out);
        _requests.Table.Print(Console.Out);
        _search.Table.Print(Console.Out);
        _management.Table.Print(Console.Out);
        _editing.Table.Print(Console.Out);
        _memory.Table.Print(Console.Out);
        _backOffice.Table.Print(Console.Out);
        _tracking.Table.Print(Console.Out);
        _tracking.Board.Print(Console.Out);
    }
}
