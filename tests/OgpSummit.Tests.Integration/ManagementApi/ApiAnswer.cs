using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using OgpSummit.Tests.Integration.BackOffice;

namespace OgpSummit.Tests.Integration.ManagementApi;

internal sealed record ApiAnswer(HttpStatusCode Status, string Body)
{
    public JsonNode Json => JsonNode.Parse(Body)!;

    public int Total => Json["total"]!.GetValue<int>();

    /// <summary>Ids of a page, of a subset, or of a plain list.</summary>
    public string[] Ids => [.. (Json as JsonArray ?? Json["items"]!.AsArray()).Select(item => item!["id"]!.GetValue<string>())];
}

internal static class ApiRequests
{
    /// <param name="client">Of whoever asks.</param>
    /// <param name="path">Below the API's root.</param>
    public static async Task<ApiAnswer> AskAsync(this HttpClient client, string path) =>
        await ReadAsync(await client.GetAsync($"{EditorSession.Api}/{path}"));

    public static async Task<ApiAnswer> SendAsync(this HttpClient client, HttpMethod method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(method, $"{EditorSession.Api}/{path}");
        request.Content = body is null ? null : JsonContent.Create(body);
        return await ReadAsync(await client.SendAsync(request));
    }

    /// <summary>The answer to a request that has to succeed.</summary>
    public static async Task<ApiAnswer> ReadAsync(this HttpClient client, string path)
    {
        var answer = await client.AskAsync(path);
        Assert.True(answer.Status == HttpStatusCode.OK, $"{path}: {(int)answer.Status} {answer.Body}");
        return answer;
    }

    private static async Task<ApiAnswer> ReadAsync(HttpResponseMessage response)
    {
        using (response)
        {
            return new(response.StatusCode, await response.Content.ReadAsStringAsync());
        }
    }
}
