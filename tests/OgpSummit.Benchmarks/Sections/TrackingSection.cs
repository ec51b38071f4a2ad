using System.Security.Cryptography;
using OgpSummit.Benchmarks.Inside;
using OgpSummit.Benchmarks.Report;
using OgpSummit.Benchmarks.Site;
using OgpSummit.Tests.Common;

namespace OgpSummit.Benchmarks.Sections;

/// <summary>The tracker's dashboard with many commitments and reports, and a file of as many rows as may be uploaded at once.</summary>
internal sealed class TrackingSection(BenchmarkOptions options)
{
    private const string Api = "/umbraco/ogp/api/v1";
    private const int ReportsOfEach = 5;
    private readonly BoardSection _board = new(options);

    private int Commitments => options.Quick ? 200 : 2_000;

    /// <summary>As many as may be uploaded at once.</summary>
    private int Rows => options.Quick ? 1_000 : 10_000;

    public Table Board => _board.Table;

    public Table Table { get; } = new(
        "Commitment tracker, one editor", "Request", "bytes", "p50", "p95", "CPU", "allocated", "SQL commands");

    public async Task MeasureAsync()
    {
        using var root = SiteProcess.PrepareRoot();
        await using var site = await MeasuredSite.StartAsync(root, EditorCookies.Account);
        await ImportAsync(site);
        MeasuredSite.Progress($"tracking: {Commitments} commitments");
        using var written = await site.Client.PostAsync($"/benchmark/track?commitments={Commitments}&reports={ReportsOfEach}", null);
        if (!written.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"Writing failed:\n{site.Output}");
        }

        var size = $"{Commitments:N0} commitments, {(Commitments * ReportsOfEach) + Rows:N0} reports";
        await MeasureAsync(site, $"overview after a report, {size}", $"{Api}/overview", "touch");
        await MeasureAsync(site, $"overview after a piece of news, {size}", $"{Api}/overview", "distract");
        await MeasureAsync(site, $"overview after a new commitment, {size}", $"{Api}/overview", "grow");
        await MeasureAsync(site, $"overview, {size}", $"{Api}/overview");
        await MeasureAsync(site, $"overview, If-None-Match, {size}", $"{Api}/overview", isKnown: true);
        await MeasureAsync(site, $"tasks, {size}", $"{Api}/tasks");
        await MeasureAsync(site, $"reports.csv, {size}", $"{Api}/reports.csv?lang=fr");
        await _board.MeasureAsync(site.Address, Commitments);
    }

    private async Task ImportAsync(MeasuredSite site)
    {
        MeasuredSite.Progress($"tracking: a file of {Rows} reports");
        var bytes = TrackingWriter.File(Rows);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        await TimeAsync(site, $"preview of {Rows:N0} rows", Form(HttpMethod.Post, $"{Api}/report-import-previews", bytes));
        await TimeAsync(site, $"import of {Rows:N0} rows", Form(HttpMethod.Put, $"{Api}/report-imports/{hash}", bytes));
    }

    private static HttpRequestMessage Form(HttpMethod method, string path, byte[] bytes) => new(method, path)
    {
        Content = new MultipartFormDataContent { { new ByteArrayContent(bytes), "file", "rapports.csv" } },
    };

    private static HttpRequestMessage Get(string path, string? tag)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "br");
        if (tag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        return request;
    }

    /// <summary>Once: a file is imported once.</summary>
    private async Task TimeAsync(MeasuredSite site, string name, HttpRequestMessage request)
    {
        var headers = await EditorCookies.HeadersAsync(site.Address);
        Add(name, [await site.SendAsync(headers, request)]);
    }

    private async Task MeasureAsync(MeasuredSite site, string name, string path, string? change = null, bool isKnown = false)
    {
        MeasuredSite.Progress($"tracking: {name}");
        var headers = await EditorCookies.HeadersAsync(site.Address);
        var tag = (await site.SendAsync(headers, Get(path, null))).Tag;
        List<EditorAnswer> answers = [];
        for (var time = 0; time < (options.Quick ? 10 : 40); time++)
        {
            if (change is not null)
            {
                using var changed = await site.Client.PostAsync($"/benchmark/{change}", null);
                changed.EnsureSuccessStatusCode();
            }

            answers.Add(await site.SendAsync(headers, Get(path, isKnown ? tag : null)));
        }

        Add(name, answers);
    }

    private void Add(string name, IReadOnlyList<EditorAnswer> answers)
    {
        var sorted = answers.Select(answer => answer.Milliseconds).Order().ToArray();
        Table.Add(
            name,
            $"{answers[^1].Body.Length:N0}",
            Distribution.Show(sorted[sorted.Length / 2]),
            Distribution.Show(sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * 0.95))]),
            Distribution.Show(answers.Average(answer => answer.Used.CpuMilliseconds)),
            $"{answers.Average(answer => answer.Used.AllocatedBytes) / 1024:N0} KiB",
            $"{answers.Average(answer => answer.Used.SqlCommands):N0}");
    }
}
