using System.Diagnostics;

namespace OgpSummit.Tests.Common;

/// <summary>
/// A PostgreSQL server of the tests' own, on loopback, with its files in a temporary folder. PostgreSQL refuses to run as
/// root, so root hands it to the user that Debian's package made for it.
/// </summary>
public sealed class PostgreSqlServer : IAsyncDisposable
{
    private const string User = "ogp";

    private readonly TemporaryFolder _folder;
    private readonly string _binaries;
    private readonly int _port;
    private int _databases;

    private PostgreSqlServer(TemporaryFolder folder, string binaries, int port)
    {
        _folder = folder;
        _binaries = binaries;
        _port = port;
    }

    private static bool IsRoot => Environment.UserName == "root";

    /// <exception cref="InvalidOperationException">PostgreSQL is not installed, or did not start; the message says why.</exception>
    public static async Task<PostgreSqlServer> StartAsync()
    {
        var server = new PostgreSqlServer(new TemporaryFolder(), FindBinaries(), FreePort.Next());
        await server.InitializeAsync();
        return server;
    }

    /// <summary>A new, empty database.</summary>
    /// <returns>Its connection string.</returns>
    public async Task<string> CreateDatabaseAsync()
    {
        var name = $"ogp{Interlocked.Increment(ref _databases)}";
        await RunAsync("createdb", "--host", "127.0.0.1", "--port", $"{_port}", "--username", User, name);
        return $"Host=127.0.0.1;Port={_port};Username={User};Database={name};Include Error Detail=true";
    }

    public async ValueTask DisposeAsync()
    {
        await RunAsync("pg_ctl", "--pgdata", _folder.File("data"), "--mode", "immediate", "stop");
        _folder.Dispose();
    }

    private static string FindBinaries() =>
        Directory.Exists("/usr/lib/postgresql")
        && Directory.GetDirectories("/usr/lib/postgresql").Order().LastOrDefault() is { } version
            ? Path.Combine(version, "bin")
            : throw new InvalidOperationException(
                "PostgreSQL is not installed: run scripts/test, or apt-get install postgresql.");

    private async Task InitializeAsync()
    {
        if (IsRoot)
        {
            await ExecuteAsync("chown", ["postgres", _folder.Path]);
        }

        var data = _folder.File("data");
        await RunAsync("initdb", "--pgdata", data, "--username", User, "--auth", "trust", "--encoding", "UTF8", "--no-sync");
        await RunAsync(
            "pg_ctl", "--pgdata", data, "--log", _folder.File("log"), "--wait",
            "--options", $"-c listen_addresses=127.0.0.1 -c port={_port} -c unix_socket_directories='' -c max_connections=200",
            "start");
    }

    private Task RunAsync(string program, params string[] arguments)
    {
        var path = Path.Combine(_binaries, program);
        return IsRoot
            ? ExecuteAsync("runuser", ["--user", "postgres", "--", path, .. arguments])
            : ExecuteAsync(path, arguments);
    }

    private static async Task ExecuteAsync(string program, IEnumerable<string> arguments)
    {
        // The server inherits what is redirected and would keep it open, so its start must not be waited for by its output.
        var output = Path.GetTempFileName();
        var start = new ProcessStartInfo("/bin/sh") { WorkingDirectory = "/" };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add("out=$1; shift; exec \"$@\" > \"$out\" 2>&1 < /dev/null");
        start.ArgumentList.Add("sh");
        start.ArgumentList.Add(output);
        start.ArgumentList.Add(program);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        var said = await File.ReadAllTextAsync(output);
        File.Delete(output);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {said}");
        }
    }
}
