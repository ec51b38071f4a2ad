using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Data.Sqlite;
using OgpSummit.Tests.Common;

namespace OgpSummit.Tests.Integration.Site;

/// <summary>A start that a person can mend ends with one line that names the setting and the remedy.</summary>
public sealed class StartupFailureTests
{
    private const string Dsn = "ConnectionStrings:umbracoDbDSN";

    [Fact]
    public Task A_missing_connection_string_is_named() =>
        AssertStopsAsync(root => new() { [Dsn] = "" }, "ConnectionStrings:umbracoDbDSN is missing");

    [Fact]
    public Task An_unknown_provider_is_named() => AssertStopsAsync(
        root => new() { [$"{Dsn}_ProviderName"] = "Oracle" }, "umbracoDbDSN_ProviderName is 'Oracle'", "Npgsql");

    [Fact]
    public Task A_file_that_is_no_database_is_named() => AssertStopsAsync(
        root =>
        {
            File.WriteAllBytes(root.File("broken.db"), Encoding.UTF8.GetBytes(new string('x', 8192)));
            return new() { [Dsn] = $"Data Source={root.File("broken.db")}" };
        },
        "broken.db is damaged or no SQLite file");

    [Fact]
    public Task A_read_only_database_is_named() => AssertStopsAsync(
        root =>
        {
            using (var connection = new SqliteConnection($"Data Source={root.File("readonly.db")};Pooling=False"))
            {
                connection.Open();
                using var command = connection.CreateCommand();
                command.CommandText = "CREATE TABLE something (id INTEGER)";
                command.ExecuteNonQuery();
            }

            return new() { [Dsn] = $"Data Source={root.File("readonly.db")};Mode=ReadOnly" };
        },
        "readonly.db is read-only");

    [Fact]
    public Task A_folder_that_cannot_be_made_is_named() => AssertStopsAsync(
        root => new() { [Dsn] = "Data Source=/proc/nowhere/umbraco.db" }, "folder cannot be written", Dsn);

    [Fact]
    public Task A_device_in_place_of_a_file_is_named() => AssertStopsAsync(
        root => new() { [Dsn] = "Data Source=/dev/full" }, "the database /dev/full is read-only");

    [Fact]
    public Task A_PostgreSQL_server_that_does_not_answer_is_named() => AssertStopsAsync(
        root => new()
        {
            [Dsn] = $"Host=127.0.0.1;Port={FreePort.Next()};Username=nobody;Database=nothing",
            [$"{Dsn}_ProviderName"] = "Npgsql",
        },
        "PostgreSQL cannot be reached");

    [Fact]
    public async Task A_database_of_a_newer_version_is_named()
    {
        using var root = SiteProcess.PrepareRoot();
        var settings = new Dictionary<string, string> { [Dsn] = $"Data Source={root.File("umbraco.db")}" };
        await using (var site = await SiteProcess.StartAsync(root, settings))
        {
            await site.StopAsync();
        }

        using (var connection = new SqliteConnection($"{settings[Dsn]};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99.0')";
            command.ExecuteNonQuery();
        }

        await using var second = SiteProcess.Launch(root, settings);
        AssertOneLine(second, await second.ExitAsync(), "newer version", "29990101000000_Later");
    }

    [Fact]
    public async Task A_port_in_use_is_named()
    {
        using var root = SiteProcess.PrepareRoot();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";

        await using var site = SiteProcess.Launch(root, new Dictionary<string, string> { ["ASPNETCORE_URLS"] = address });

        AssertOneLine(site, await site.ExitAsync(), "address already in use", "setting Urls");
    }

    private static async Task AssertStopsAsync(
        Func<TemporaryFolder, Dictionary<string, string>> settings, params string[] expected)
    {
        using var root = SiteProcess.PrepareRoot();
        await using var site = SiteProcess.Launch(root, settings(root));

        AssertOneLine(site, await site.ExitAsync(), expected);
    }

    private static void AssertOneLine(SiteProcess site, int exitCode, params string[] expected)
    {
        Assert.NotEqual(0, exitCode);
        var line = Assert.Single(site.Output.Split('\n'), line => line.StartsWith("OgpSummit cannot start: ", StringComparison.Ordinal));
        Assert.All(expected, part => Assert.Contains(part, line));
        Assert.DoesNotContain("   at ", site.Output);
    }
}
