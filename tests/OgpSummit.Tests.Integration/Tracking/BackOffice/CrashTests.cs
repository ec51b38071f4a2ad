using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using OgpSummit.Tests.Common;
using OgpSummit.Tests.Integration.BackOffice;

namespace OgpSummit.Tests.Integration.Tracking.BackOffice;

/// <summary>The site's process is killed while people report. What was acknowledged is public; nothing is half there or there twice.</summary>
public sealed class CrashTests
{
    private const int Rounds = 3;
    private const int People = 3;
    private const string Email = "administration@example.test";
    private const string Password = "Palais-de-Tokyo-2016";

    private readonly Dictionary<Guid, JsonObject> _sent = [];
    private readonly HashSet<Guid> _acknowledged = [];

    [Fact]
    public async Task A_crash_while_reporting_loses_nothing_acknowledged_and_sending_again_creates_nothing_twice()
    {
        using var root = SiteProcess.PrepareRoot();
        var settings = new Dictionary<string, string>
        {
            ["Umbraco:CMS:Unattended:InstallUnattended"] = "true",
            ["Umbraco:CMS:Unattended:UnattendedUserName"] = "Administration",
            ["Umbraco:CMS:Unattended:UnattendedUserEmail"] = Email,
            ["Umbraco:CMS:Unattended:UnattendedUserPassword"] = Password,
        };
        var random = new Random(20161209);
        for (var round = 0; round < Rounds; round++)
        {
            await using var site = await SiteProcess.StartAsync(root, settings);
            using var session = await EditorSession.SignInAsync(site.Address, Email, Password);
            var commitment = await CommitmentAsync(session.Client);
            await AssertWholeAsync(session.Client, commitment);
            await ReportUntilKilledAsync(site, session.Client, commitment, TimeSpan.FromMilliseconds(random.Next(100, 1_200)));
        }

        Assert.NotEmpty(_acknowledged);
        await using var last = await SiteProcess.StartAsync(root, settings);
        using var editor = await EditorSession.SignInAsync(last.Address, Email, Password);
        var key = await CommitmentAsync(editor.Client);
        await AssertWholeAsync(editor.Client, key);
        foreach (var report in _sent.Values)
        {
            using var answer = await TrackingSite.PostAsync(editor.Client, key, report);
            Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        }

        Assert.Equal(_sent.Keys.Order(), (await HistoryAsync(editor.Client, key)).Reports.Order());
    }

    /// <summary>Of each report that was sent there is all or nothing, and all of those acknowledged.</summary>
    private async Task AssertWholeAsync(HttpClient client, Guid commitment)
    {
        var (reports, drafts) = await HistoryAsync(client, commitment);

        Assert.Empty(drafts);
        Assert.Equal(reports.Distinct(), reports);
        Assert.Subset(_sent.Keys.ToHashSet(), reports.ToHashSet());
        Assert.Subset(reports.ToHashSet(), _acknowledged);
    }

    private async Task ReportUntilKilledAsync(SiteProcess site, HttpClient client, Guid commitment, TimeSpan reporting)
    {
        var people = Enumerable.Range(0, People).Select(_ => ReportAsync(client, commitment)).ToArray();
        await Task.Delay(reporting);
        await site.KillAsync();
        await Task.WhenAll(people);
    }

    /// <summary>One report after the other, until nobody answers.</summary>
    private async Task ReportAsync(HttpClient client, Guid commitment)
    {
        while (true)
        {
            var report = TrackingSite.Report();
            var key = report["id"]!.GetValue<Guid>();
            lock (_sent)
            {
                _sent[key] = report;
            }

            try
            {
                using var answer = await TrackingSite.PostAsync(client, commitment, report);
                Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
            }
            catch (HttpRequestException)
            {
                return;
            }

            lock (_sent)
            {
                _acknowledged.Add(key);
            }
        }
    }

    private static async Task<Guid> CommitmentAsync(HttpClient client) =>
        (await TrackingSite.ReadAsync(client, "/overview"))["commitments"]!.AsArray()[0]!["key"]!.GetValue<Guid>();

    private static async Task<(Guid[] Reports, Guid[] Drafts)> HistoryAsync(HttpClient client, Guid commitment)
    {
        var history = await TrackingSite.ReadAsync(client, $"/commitments/{commitment}/reports");
        return (Keys(history["reports"]!), Keys(history["drafts"]!));
    }

    private static Guid[] Keys(JsonNode reports) => [.. reports.AsArray().Select(report => report!["key"]!.GetValue<Guid>())];
}
