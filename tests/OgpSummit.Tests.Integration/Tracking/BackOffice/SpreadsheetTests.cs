using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using OgpSummit.Plugin.ContentModel;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace OgpSummit.Tests.Integration.Tracking.BackOffice;

[Collection(OnTrackingSite.Name)]
public sealed class SpreadsheetTests(TrackingSite site)
{
    private const string Headers = "Engagement;Date;Évaluateur;Avancement;Jalon;Note en français;Note en anglais;Preuves;Raison en français";

    [Theory]
    [InlineData("/reports.csv")]
    [InlineData("/reports.xlsx")]
    [InlineData("/commitments.csv")]
    [InlineData("/commitments.xlsx")]
    public async Task A_download_holds_what_the_editor_may_see(string path)
    {
        using var visitor = await site.Visitor.GetAsync(TrackingSite.Api + path);
        using var editor = await (await site.EditorAsync()).GetAsync($"{TrackingSite.Api}{path}?lang=fr");
        using var contributor = await (await site.ContributorAsync(1)).GetAsync($"{TrackingSite.Api}{path}?lang=fr");

        Assert.Equal(HttpStatusCode.Unauthorized, visitor.StatusCode);
        Assert.Equal(HttpStatusCode.OK, editor.StatusCode);
        Assert.Equal("attachment", editor.Content.Headers.ContentDisposition!.DispositionType);
        Assert.True((await contributor.Content.ReadAsByteArrayAsync()).Length < (await editor.Content.ReadAsByteArrayAsync()).Length);
    }

    [Theory]
    [InlineData("csv", "fr")]
    [InlineData("csv", "en")]
    [InlineData("xlsx", "fr")]
    [InlineData("xlsx", "en")]
    public async Task What_was_downloaded_creates_nothing_when_it_is_uploaded(string format, string language)
    {
        var editor = await site.EditorAsync();
        using var file = await editor.GetAsync($"{TrackingSite.Api}/reports.{format}?lang={language}");
        var bytes = await file.Content.ReadAsByteArrayAsync();

        var preview = await PreviewAsync(editor, bytes);

        Assert.Equal(0, preview["toCreate"]!.GetValue<int>());
        Assert.Equal(0, preview["faulty"]!.GetValue<int>());
        Assert.True(preview["alreadyThere"]!.GetValue<int>() > 50);
        Assert.Equal((0, 0), await AcceptAsync(editor, bytes));
    }

    [Fact]
    public async Task A_file_is_previewed_then_carried_out_once_however_often_it_is_sent()
    {
        var editor = await site.EditorAsync();
        var file = File(Row(17, "2017-02-01"), Row(17, "01/02/2017", completion: "Complet"), Row(17, "2017-02-02", note: "=1+1", english: "'=1+1"));
        var before = site.ReportsOf(site.Commitment(17)).Count;

        var preview = await PreviewAsync(editor, file);
        Assert.Equal(["create", "create", "create"], States(preview));
        Assert.All(preview["rows"]!.AsArray(), row => Assert.True(row!["willBePublished"]!.GetValue<bool>()));
        Assert.Equal(before, site.ReportsOf(site.Commitment(17)).Count);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => AcceptAsync(editor, file)));
        Assert.Equal([(0, 0), (0, 0), (3, 0)], outcomes.Order());
        Assert.Equal(["alreadyThere", "alreadyThere", "alreadyThere"], States(await PreviewAsync(editor, file)));

        var created = site.ReportsOf(site.Commitment(17)).Where(report => Note(report) == "=1+1").ToArray();
        Assert.Equal(before + 3, site.ReportsOf(site.Commitment(17)).Count);
        Assert.True(Assert.Single(created).Published);
        Assert.Equal("=1+1", created[0].GetValue<string>(Aliases.Note, TrackingSite.English));
    }

    [Fact]
    public async Task A_contributor_s_file_is_handed_in_and_touches_nothing_outside_her_start_node()
    {
        var contributor = await site.ContributorAsync(1);
        var outside = await PreviewAsync(contributor, File(Row(3, "2017-02-03"), Row(26, "2017-02-03")));
        Assert.Equal(["create", "faulty"], States(outside));
        Assert.Null(outside["rows"]![1]!["title"]);

        var file = File(Row(3, "2017-02-03"));
        Assert.False((await PreviewAsync(contributor, file))["rows"]![0]!["willBePublished"]!.GetValue<bool>());
        Assert.Equal((0, 1), await AcceptAsync(contributor, file));
        Assert.False(site.ReportsOf(site.Commitment(3)).Single(report => Note(report)!.Contains("2017-02-03")).Published);
    }

    [Fact]
    public async Task One_faulty_row_and_nothing_is_created()
    {
        var editor = await site.EditorAsync();
        var file = File(
            Row(20, "2017-02-04"),
            Row(20, "2017-03-02"),
            Row(20, "hier"),
            Row(20, "2017-02-04", completion: "80 %"),
            Row(20, "2017-02-05", evidence: "javascript:alert(1)"),
            Row(99, "2017-02-04"),
            Row(20, "2017-02-06", note: ""),
            Row(20, "2017-02-04"));
        var before = site.ReportsOf(site.Commitment(20)).Count;

        var preview = await PreviewAsync(editor, file);
        Assert.False(preview["isAcceptable"]!.GetValue<bool>());
        Assert.Equal(["create", "faulty", "faulty", "faulty", "faulty", "faulty", "faulty", "repeated"], States(preview));
        Assert.Equal(
            ["", "Date", "Date", "Completion", "Evidence", "Commitment", "Note in French", ""],
            preview["rows"]!.AsArray().Select(row => string.Join(',', row!["errors"]!.AsArray().Select(error => error!["column"]!.GetValue<string>()))));

        using var refused = await SendAsync(editor, HttpMethod.Put, $"/report-imports/{Hash(file)}", file);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal(["3", "4", "5", "6", "7", "8"], (await refused.Content.ReadFromJsonAsync<JsonNode>())!["errors"]!.AsObject().Select(error => error.Key));
        Assert.Equal(before, site.ReportsOf(site.Commitment(20)).Count);
    }

    [Fact]
    public async Task Rows_are_judged_as_if_reported_one_after_the_other()
    {
        var editor = await site.EditorAsync();
        var file = File(
            Row(16, "2017-02-12", completion: "Limité"),
            Row(16, "2017-02-10", completion: "Complet"),
            Row(16, "2017-02-11", completion: "Limité", reason: "Un recours"));

        Assert.Equal(["create", "create", "create"], States(await PreviewAsync(editor, file)));
        Assert.Equal((3, 0), await AcceptAsync(editor, file));

        var back = await PreviewAsync(editor, File(Row(16, "2017-02-13", completion: "Non commencé")));
        Assert.Equal("Reason in French", back["rows"]![0]!["errors"]![0]!["column"]!.GetValue<string>());
    }

    [Fact]
    public async Task When_another_package_refuses_a_row_what_was_written_before_it_is_undone()
    {
        var editor = await site.EditorAsync();
        var file = File(Row(23, "2017-02-14"), Row(23, "2017-02-15", note: AnotherPackage.Refused));
        var before = site.ReportsOf(site.Commitment(23)).Count;
        Assert.True((await PreviewAsync(editor, file))["isAcceptable"]!.GetValue<bool>());

        using var refused = await SendAsync(editor, HttpMethod.Put, $"/report-imports/{Hash(file)}", file);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal(["3"], (await refused.Content.ReadFromJsonAsync<JsonNode>())!["errors"]!.AsObject().Select(error => error.Key));
        Assert.Equal(before, site.ReportsOf(site.Commitment(23)).Count);
        Assert.Equal((1, 0), await AcceptAsync(editor, File(Row(23, "2017-02-14"))));
    }

    [Fact]
    public async Task A_translator_and_a_visitor_import_nothing()
    {
        var file = File(Row(1, "2017-02-16"));
        using var visitor = await SendAsync(site.Visitor, HttpMethod.Put, $"/report-imports/{Hash(file)}", file);
        using var translator = await SendAsync(await site.TranslatorAsync(), HttpMethod.Put, $"/report-imports/{Hash(file)}", file);

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.BadRequest), (visitor.StatusCode, translator.StatusCode));
    }

    [Fact]
    public async Task Only_the_file_that_was_previewed_is_carried_out()
    {
        var editor = await site.EditorAsync();
        using var other = await SendAsync(editor, HttpMethod.Put, $"/report-imports/{Hash(File(Row(1, "2017-02-17")))}", File(Row(1, "2017-02-18")));

        Assert.Equal(HttpStatusCode.Conflict, other.StatusCode);
    }

    [Fact]
    public async Task What_is_no_file_of_reports_is_refused_with_a_reason()
    {
        var editor = await site.EditorAsync();
        using var text = new StringContent("a;b");
        using var noForm = await editor.PostAsync(TrackingSite.Api + "/report-import-previews", text);
        using var noFile = await editor.PostAsync(TrackingSite.Api + "/report-import-previews", new MultipartFormDataContent { { new StringContent("x"), "y" } });
        using var empty = await SendAsync(editor, HttpMethod.Post, "/report-import-previews", []);
        using var picture = await SendAsync(editor, HttpMethod.Post, "/report-import-previews", [0x89, 0x50, 0x4E, 0x47, 0]);
        using var large = await SendAsync(editor, HttpMethod.Post, "/report-import-previews", new byte[11 * 1024 * 1024]);

        Assert.Equal(
            [HttpStatusCode.UnsupportedMediaType, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge],
            [noForm.StatusCode, noFile.StatusCode, empty.StatusCode, picture.StatusCode, large.StatusCode]);
        Assert.All([noForm, noFile, empty, picture, large], response => Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task Whoever_sent_a_file_is_told_how_far_it_has_come()
    {
        var editor = await site.EditorAsync();
        var other = await site.AdministratorAsync();
        var file = File([.. Enumerable.Range(0, 60).Select(row => Row(24, $"2016-0{(row / 20) + 1}-{(row % 20) + 1:00}", note: $"Ligne {row}"))]);
        var path = $"{TrackingSite.Api}/report-imports/{Hash(file)}";
        List<(int Done, int Total)> seen = [];
        List<HttpStatusCode> toOthers = [];

        var running = AcceptAsync(editor, file);
        while (!running.IsCompleted)
        {
            using var answer = await editor.GetAsync(path);
            if (answer.StatusCode == HttpStatusCode.OK)
            {
                var progress = (await answer.Content.ReadFromJsonAsync<JsonNode>())!;
                seen.Add((progress["done"]!.GetValue<int>(), progress["total"]!.GetValue<int>()));
                using var told = await other.GetAsync(path);
                toOthers.Add(told.StatusCode);
            }
        }

        Assert.Equal((60, 0), await running);
        Assert.NotEmpty(seen);
        Assert.All(seen, progress => Assert.True(progress is { Done: >= 0 and <= 60, Total: 60 }));
        Assert.Equal(seen.Order(), seen);
        Assert.Contains(seen, progress => progress.Done is > 30 and < 60);
        Assert.DoesNotContain(HttpStatusCode.OK, toOthers);
        using var after = await editor.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, after.StatusCode);
    }

    private static byte[] File(params string[] rows) => Encoding.UTF8.GetBytes(Headers + "\r\n" + string.Join("\r\n", rows));

    private static string Row(
        int commitment, string day, string completion = "Complet", string? note = null, string? english = null, string evidence = "https://example.org/preuve", string reason = "Une raison")
    {
        var hasReason = completion != "Limité" && completion != "Non commencé" || reason != "Une raison";
        return $"{commitment};{day};Société civile;{completion};;\"{note ?? $"Essai du {day} {completion}"}\";{english};{evidence};{(hasReason ? reason : "")}";
    }

    private static string? Note(IContent report) => report.GetValue<string>(Aliases.Note, TrackingSite.French);

    private static string[] States(JsonNode preview) => [.. preview["rows"]!.AsArray().Select(row => row!["state"]!.GetValue<string>())];

    private static async Task<JsonNode> PreviewAsync(HttpClient client, byte[] file)
    {
        using var response = await SendAsync(client, HttpMethod.Post, "/report-import-previews", file);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        var preview = (await response.Content.ReadFromJsonAsync<JsonNode>())!;
        Assert.Equal(Hash(file), preview["hash"]!.GetValue<string>());
        return preview;
    }

    /// <summary>How many reports it published, and how many it handed in.</summary>
    private static async Task<(int Published, int HandedIn)> AcceptAsync(HttpClient client, byte[] file)
    {
        using var response = await SendAsync(client, HttpMethod.Put, $"/report-imports/{Hash(file)}", file);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        var receipt = (await response.Content.ReadFromJsonAsync<JsonNode>())!;
        return (receipt["published"]!.GetValue<int>(), receipt["sentForPublication"]!.GetValue<int>());
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, HttpMethod method, string path, byte[] file)
    {
        var part = new ByteArrayContent(file);
        part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var request = new HttpRequestMessage(method, TrackingSite.Api + path) { Content = new MultipartFormDataContent { { part, "file", "rapports.csv" } } };
        return await client.SendAsync(request);
    }

    private static string Hash(byte[] file) => Convert.ToHexStringLower(SHA256.HashData(file));
}
