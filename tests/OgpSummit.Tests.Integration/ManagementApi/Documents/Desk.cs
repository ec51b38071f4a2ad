using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using OgpSummit.Tests.Integration.BackOffice;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.ManagementApi.Documents;

/// <summary>What an editor does to documents, by the requests of the client.</summary>
internal sealed class Desk(BackOfficeSite site, HttpClient client) : IDisposable
{
    public const string French = "fr-FR";
    public const string English = "en-US";

    /// <summary>The list that the summit's news are in.</summary>
    public static readonly Guid NewsList = new("1ee06084-99e3-5722-a2f7-5558806ee380");

    private const string DateOfNews = "2016-12-20";

    public HttpClient Client => client;

    public static async Task<Desk> OfAdministratorAsync(BackOfficeSite site) => new(site, (await site.AdministratorAsync()).Client);

    public void Dispose() => client.Dispose();

    public Guid TypeOf(string alias) => site.Get<IContentTypeService>().Get(alias)!.Key;

    /// <summary>A new piece of news in both languages, not saved yet.</summary>
    public JsonObject NewNews(string french, string? english = null, Guid? parent = null)
    {
        var type = site.Get<IContentTypeService>().Get("news")!;
        return new JsonObject
        {
            ["id"] = Guid.NewGuid(),
            ["parent"] = new JsonObject { ["id"] = parent ?? NewsList },
            ["documentType"] = new JsonObject { ["id"] = type.Key },
            ["template"] = new JsonObject { ["id"] = type.DefaultTemplate!.Key },
            ["values"] = new JsonArray
            {
                Value("title", French, french),
                Value("title", English, english ?? french),
                Value("date", null, new JsonObject { ["date"] = DateOfNews, ["timeZone"] = null }),
            },
            ["variants"] = new JsonArray { Variant(French, french), Variant(English, english ?? french) },
        };
    }

    public async Task<Guid> GivenNewsAsync(string french, string? english = null)
    {
        var news = NewNews(french, english);
        await MustAsync(HttpMethod.Post, "document", news);
        return news["id"]!.GetValue<Guid>();
    }

    /// <summary>A page below home, where anything may be tried out.</summary>
    public async Task<Guid> GivenPageAsync(string title, Guid? parent = null)
    {
        var page = NewPage(title, parent ?? Guid.Parse("9e8d1cdd-02bf-5019-b80b-3bb0e2742544"));
        await MustAsync(HttpMethod.Post, "document", page);
        return page["id"]!.GetValue<Guid>();
    }

    public JsonObject NewPage(string title, Guid parent)
    {
        var page = NewNews(title, parent: parent);
        var type = site.Get<IContentTypeService>().Get("page")!;
        page["documentType"]!["id"] = type.Key;
        page["template"]!["id"] = type.DefaultTemplate!.Key;
        page["values"]!.AsArray().RemoveAt(2);
        return page;
    }

    /// <summary>The document as the client reads it, which is also what it sends back.</summary>
    public async Task<JsonObject> ReadAsync(Guid id)
    {
        using var response = await client.GetAsync($"{EditorSession.Api}/document/{id}");
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{id}: {(int)response.StatusCode} {body}");
        return JsonNode.Parse(body)!.AsObject();
    }

    public Task<DeskAnswer> SaveAsync(Guid id, JsonObject document) => SendAsync(HttpMethod.Put, $"document/{id}", document);

    public Task<DeskAnswer> ValidateAsync(Guid id, JsonObject document) =>
        SendAsync(HttpMethod.Put, $"../v1.1/document/{id}/validate", document);

    public Task<DeskAnswer> PublishAsync(Guid id, params string[] cultures) => SendAsync(
        HttpMethod.Put,
        $"document/{id}/publish",
        new JsonObject { ["publishSchedules"] = new JsonArray([.. cultures.Select(culture => new JsonObject { ["culture"] = culture })]) });

    public async Task<DeskAnswer> SendAsync(HttpMethod method, string path, JsonNode? body = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(client.BaseAddress!, $"{EditorSession.Api}/{path}"));
        request.Content = body is null ? null : JsonContent.Create(body);
        using var response = await client.SendAsync(request);
        return await DeskAnswer.OfAsync(response);
    }

    /// <summary>The answer to a request that has to succeed.</summary>
    public async Task<DeskAnswer> MustAsync(HttpMethod method, string path, JsonNode? body = null)
    {
        var answer = await SendAsync(method, path, body);
        Assert.True((int)answer.Status is >= 200 and < 300, $"{method} {path}: {answer}");
        return answer;
    }

    public static JsonObject Target(Guid? id) =>
        new() { ["target"] = id is null ? null : new JsonObject { ["id"] = id } };

    public static JsonObject Value(string alias, string? culture, JsonNode? value) =>
        new() { ["alias"] = alias, ["culture"] = culture, ["segment"] = null, ["value"] = value };

    public static JsonObject Variant(string? culture, string name) => new() { ["culture"] = culture, ["segment"] = null, ["name"] = name };
}

internal sealed record DeskAnswer(HttpStatusCode Status, string Body, IReadOnlyDictionary<string, string> Headers)
{
    public JsonNode Json => JsonNode.Parse(Body)!;

    public string Detail => Json["detail"]!.GetValue<string>();

    public static async Task<DeskAnswer> OfAsync(HttpResponseMessage response) => new(
        response.StatusCode,
        await response.Content.ReadAsStringAsync(),
        response.Headers.ToDictionary(header => header.Key, header => string.Join(",", header.Value), StringComparer.OrdinalIgnoreCase));

    public void Is(HttpStatusCode status, string? operationStatus = null)
    {
        Assert.True(Status == status, $"Expected {(int)status}: {this}");
        if (operationStatus is not null)
        {
            Assert.Equal(operationStatus, Json["operationStatus"]?.GetValue<string>());
        }
    }

    public override string ToString() => $"{(int)Status} {Body}";
}

internal static class DocumentJson
{
    public static string? Text(this JsonObject document, string alias, string? culture) =>
        document.ValueOf(alias, culture)?["value"]?.ToString();

    public static JsonNode? ValueOf(this JsonObject document, string alias, string? culture) => document["values"]!.AsArray()
        .FirstOrDefault(value => value!["alias"]!.GetValue<string>() == alias && value["culture"]?.GetValue<string>() == culture);

    /// <summary>As the client does it: in place of what was there.</summary>
    public static JsonObject With(this JsonObject document, string alias, string? culture, JsonNode? value)
    {
        var values = document["values"]!.AsArray();
        if (document.ValueOf(alias, culture) is { } present)
        {
            values.Remove(present);
        }

        values.Add(Desk.Value(alias, culture, value));
        return document;
    }

    public static JsonObject Named(this JsonObject document, string? culture, string name)
    {
        document.Variant(culture)["name"] = name;
        return document;
    }

    public static JsonNode Variant(this JsonObject document, string? culture) =>
        document["variants"]!.AsArray().Single(variant => variant!["culture"]?.GetValue<string>() == culture)!;

    public static string Name(this JsonObject document, string? culture) => document.Variant(culture)["name"]!.GetValue<string>();

    public static string State(this JsonObject document, string? culture) => document.Variant(culture)["state"]!.GetValue<string>();
}
