using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using OgpSummit.Benchmarks.Report;
using OgpSummit.Benchmarks.Site;

namespace OgpSummit.Benchmarks.Sections;

/// <summary>What an editor waits for: saving, publishing, and pictures in other sizes.</summary>
internal sealed class EditingSection(BenchmarkOptions options)
{
    private const string Api = "/umbraco/management/api/v1";
    private const string Culture = "fr-FR";
    private const string ImageType = "cc07b313-0843-4aa8-bbda-871c8da728c8";
    private const int PictureWidth = 4000;
    private const int PictureHeight = 3000;

    private int Times => options.Quick ? 30 : 200;

    private int Sizes => options.Quick ? 5 : 20;

    public Table Table { get; } = new(
        "Editing, one request after the other", "Request, commitments", "p50", "p99", "CPU", "allocated", "SQL commands");

    public async Task MeasureAsync(MeasuredSite site, string size)
    {
        var headers = await EditorCookies.HeadersAsync(site.Address);
        await MeasureSavingAsync(site, headers, size);
        await MeasurePicturesAsync(site, headers);
    }

    private async Task MeasureSavingAsync(MeasuredSite site, string headers, string size)
    {
        MeasuredSite.Progress($"editing: save and publish, {size}");
        var found = (await site.GetAsync(headers, $"{Api}/item/document/search?query=open%20data&take=1")).Json;
        var path = $"{Api}/document/{found["items"]![0]!["id"]}";
        var publication = new JsonObject { ["publishSchedules"] = new JsonArray(new JsonObject { ["culture"] = Culture }) };
        List<EditorAnswer> saved = [], published = [];
        for (var time = -5; time < Times; time++)
        {
            var document = (await site.GetAsync(headers, path)).Json;
            var name = document["variants"]!.AsArray().First(variant => variant!["culture"]?.ToString() == Culture)!;
            name["name"] = string.Create(CultureInfo.InvariantCulture, $"Essai {time}");
            var save = await site.PutAsync(headers, path, document);
            var publish = await site.PutAsync(headers, $"{path}/publish", publication.DeepClone());
            if (time >= 0)
            {
                saved.Add(save);
                published.Add(publish);
            }
        }

        Add($"save, {size}", saved);
        Add($"publish, {size}", published);
        Add($"save + publish, {size}", [.. saved.Zip(published, (one, other) =>
            new EditorAnswer(one.Milliseconds + other.Milliseconds, [], null, one.Used + other.Used))]);
    }

    private async Task MeasurePicturesAsync(MeasuredSite site, string headers)
    {
        MeasuredSite.Progress("editing: pictures");
        var id = await UploadAsync(site, headers);
        List<EditorAnswer> made = [], kept = [];
        for (var time = 0; time < Sizes; time++)
        {
            var sizes = await site.GetAsync(headers, $"{Api}/imaging/resize/urls?id={id}&width={800 + time}&height=600&mode=Crop");
            var address = sizes.Json[0]!["urlInfos"]![0]!["url"]!.ToString();
            made.Add(await site.GetAsync(headers, address));
            kept.Add(await site.GetAsync(headers, address));
        }

        Add("picture of 12 megapixels, a new size", made);
        Add("picture of 12 megapixels, a size that is kept", kept);
    }

    private static async Task<Guid> UploadAsync(MeasuredSite site, string headers)
    {
        var (id, file) = (Guid.NewGuid(), Guid.NewGuid());
        var picture = await site.Client.GetByteArrayAsync($"/benchmark/picture?width={PictureWidth}&height={PictureHeight}");
        await site.PostAsync(headers, $"{Api}/temporary-file", new MultipartFormDataContent
        {
            { new StringContent(file.ToString()), "Id" },
            { new ByteArrayContent(picture), "File", "picture.jpg" },
        });
        await site.PostAsync(headers, $"{Api}/media", JsonContent.Create(new
        {
            id,
            mediaType = new { id = ImageType },
            values = new[] { new { alias = "umbracoFile", value = new { temporaryFileId = file } } },
            variants = new[] { new { name = "Picture" } },
        }));
        return id;
    }

    private void Add(string name, IReadOnlyList<EditorAnswer> answers)
    {
        var durations = Distribution.Of(answers.Select(answer => answer.Milliseconds));
        Table.Add(
            name,
            Distribution.Show(durations.Median),
            Distribution.Show(durations.Percentile99),
            Distribution.Show(answers.Average(answer => answer.Used.CpuMilliseconds)),
            $"{answers.Average(answer => answer.Used.AllocatedBytes) / 1024:N0} KiB",
            $"{answers.Average(answer => answer.Used.SqlCommands):N0}");
    }
}
