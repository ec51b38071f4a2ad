using System.Diagnostics;
using System.Net.Http.Json;
using OgpSummit.Benchmarks.Inside;
using OgpSummit.Tests.Common;

namespace OgpSummit.Benchmarks.Site;

/// <summary>The published site as a process, with the <see cref="Probe"/> in front.</summary>
internal sealed class MeasuredSite : IAsyncDisposable
{
    private readonly SiteProcess _process;

    private MeasuredSite(SiteProcess process)
    {
        _process = process;
        Client = new HttpClient { BaseAddress = process.Address, Timeout = TimeSpan.FromMinutes(10) };
    }

    public HttpClient Client { get; }

    public Uri Address => _process.Address;

    public string Output => _process.Output;

    public static async Task<MeasuredSite> StartAsync(TemporaryFolder root, IReadOnlyDictionary<string, string>? settings = null)
    {
        var probe = typeof(MeasuredSite).Assembly;
        return new(await SiteProcess.StartAsync(root, new Dictionary<string, string>(settings ?? new Dictionary<string, string>())
        {
            ["DOTNET_STARTUP_HOOKS"] = probe.Location,
            ["ASPNETCORE_HOSTINGSTARTUPASSEMBLIES"] = probe.GetName().Name!,
        }));
    }

    /// <summary>Publishes what is in the sources now, so that nothing old is measured.</summary>
    public static async Task PublishAsync()
    {
        Progress("publishing the site");
        var start = new ProcessStartInfo("dotnet", "publish src/OgpSummit.Web -c Release -o artifacts/site -v quiet --nologo")
        {
            WorkingDirectory = Repository.Root,
        };

        // The variables that "dotnet run" sets would make the build inside it a different one.
        start.Environment.Remove("DOTNET_LAUNCH_PROFILE");
        start.Environment.Remove("MSBuildSDKsPath");
        start.Environment.Remove("MSBUILD_EXE_PATH");
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException("The site could not be published.");
        }
    }

    public static void Progress(string what) => Console.Error.WriteLine($"{DateTime.Now:HH:mm:ss} {what}");

    public async Task<Counters> CountersAsync() => (await Client.GetFromJsonAsync<Counters>("/benchmark/counters"))!;

    public async Task<MemoryUse> MemoryAsync() => (await Client.GetFromJsonAsync<MemoryUse>("/benchmark/memory"))!;

    /// <summary>Ends it as a service manager would, so that the next start has nothing to repair.</summary>
    public Task StopAsync() => _process.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _process.DisposeAsync();
    }
}
