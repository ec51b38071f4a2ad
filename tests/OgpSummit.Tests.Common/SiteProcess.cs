using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;

namespace OgpSummit.Tests.Common;

/// <summary>
/// The published site in a process of its own, on a free port of loopback, with a content root in a temporary folder:
/// what a visitor meets, and what can be killed.
/// </summary>
public sealed class SiteProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(4);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = new();

    private SiteProcess(Process process, Uri address)
    {
        _process = process;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = address };
    }

    public HttpClient Client { get; }

    public Uri Address => Client.BaseAddress!;

    public int Id => _process.Id;

    public string Output => string.Join('\n', _output);

    private static string Published => Path.Combine(Repository.Root, "artifacts", "site");

    /// <summary>Starts the site and waits until it is ready.</summary>
    /// <param name="root">Made by <see cref="PrepareRoot"/>; the same for a second start on the same data.</param>
    /// <param name="settings">Configuration keys with colons.</param>
    /// <exception cref="InvalidOperationException">It ended or stayed silent; the message holds what it printed.</exception>
    public static async Task<SiteProcess> StartAsync(TemporaryFolder root, IReadOnlyDictionary<string, string>? settings = null)
    {
        var site = Launch(root, settings);
        try
        {
            await site.WaitUntilReadyAsync();
            return site;
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts the site without waiting, for starts that are meant to fail.</summary>
    public static SiteProcess Launch(
        TemporaryFolder root, IReadOnlyDictionary<string, string>? settings = null, params string[] arguments)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort.Next()}");
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = root.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(Published, "OgpSummit.Web.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        foreach (var (key, value) in settings ?? new Dictionary<string, string>())
        {
            start.Environment[key.Replace(":", "__")] = value;
        }

        var process = Process.Start(start)!;
        var site = new SiteProcess(process, address);
        process.OutputDataReceived += (_, line) => site._output.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => site._output.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return site;
    }

    /// <summary>A content root with the published site's settings, static files, views and uSync files.</summary>
    public static TemporaryFolder PrepareRoot()
    {
        if (!Directory.Exists(Published))
        {
            throw new InvalidOperationException(
                "The site is not published: run scripts/test, or 'dotnet publish src/OgpSummit.Web -c Release -o artifacts/site'.");
        }

        var root = new TemporaryFolder();
        foreach (var file in Directory.GetFiles(Published, "appsettings*.json"))
        {
            File.Copy(file, root.File(Path.GetFileName(file)));
        }

        foreach (var folder in new[] { "wwwroot", "uSync", "Views" }.Where(name => Directory.Exists(Path.Combine(Published, name))))
        {
            Copy(Path.Combine(Published, folder), root.File(folder));
        }

        return root;
    }

    /// <summary>Ends it as a power cut would.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    /// <summary>Asks it to end, as a service manager would, and gives its exit code.</summary>
    public async Task<int> StopAsync()
    {
        if (!_process.HasExited)
        {
            using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
            await kill.WaitForExitAsync();
        }

        return await ExitAsync();
    }

    /// <summary>Waits for its end and gives the exit code.</summary>
    public async Task<int> ExitAsync()
    {
        using var limit = new CancellationTokenSource(StartLimit);
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        Client.Dispose();
        _process.Dispose();
    }

    private async Task WaitUntilReadyAsync()
    {
        var waiting = Stopwatch.StartNew();
        while (waiting.Elapsed < StartLimit && !_process.HasExited)
        {
            try
            {
                using var response = await Client.GetAsync("/umbraco/api/health/ready");
                if (response.StatusCode == HttpStatusCode.OK)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Nobody listens yet.
            }

            await Task.Delay(50);
        }

        var reason = _process.HasExited ? $"ended with {_process.ExitCode}" : "was not ready in time";
        throw new InvalidOperationException($"The site {reason}:\n{Output}");
    }

    private static void Copy(string source, string target)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
