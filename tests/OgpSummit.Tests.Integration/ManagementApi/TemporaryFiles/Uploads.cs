using System.Net;
using System.Text;
using System.Text.Json;
using OgpSummit.Tests.Integration.BackOffice;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.ManagementApi.TemporaryFiles;

/// <summary>Sends files, and looks at what became of them.</summary>
internal static class Uploads
{
    private static readonly string[] _writtenAtAnyTime = [".db", Path.Combine("OgpSummit", "Search")];

    public static Task<HttpResponseMessage> UploadAsync(EditorSession session, Guid id, string name, byte[] content) =>
        session.Client.PostAsync($"{EditorSession.Api}/temporary-file", Form(id, name, new ByteArrayContent(content)));

    /// <summary>As browsers send it.</summary>
    public static MultipartFormDataContent Form(Guid id, string name, HttpContent content)
    {
        var quoted = name.Replace("\\", "\\\\", StringComparison.Ordinal);
        var disposition = $"form-data; name=\"File\"; filename=\"{quoted}\"";
        content.Headers.TryAddWithoutValidation("Content-Disposition", Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(disposition)));
        return new MultipartFormDataContent { { new StringContent(id.ToString()), "Id" }, content };
    }

    public static async Task<HttpStatusCode> StatusOfAsync(EditorSession session, Guid id)
    {
        using var response = await session.Client.GetAsync($"{EditorSession.Api}/temporary-file/{id}");
        return response.StatusCode;
    }

    public static async Task<string?> OperationStatusOfAsync(HttpResponseMessage response)
    {
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.NotEqual(string.Empty, json.RootElement.GetProperty("title").GetString());
        return json.RootElement.TryGetProperty("operationStatus", out var status) ? status.GetString() : null;
    }

    public static async Task<byte[]> ContentAsync(this BackOfficeSite site, Guid id)
    {
        await using var stream = (await site.Get<ITemporaryFileService>().GetAsync(id))!.OpenReadStream();
        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory);
        return memory.ToArray();
    }

    public static string FolderOf(this BackOfficeSite site, Guid id) => Path.Combine(site.Folder, "umbraco", "Data", "TEMP", "TemporaryFile", id.ToString());

    /// <summary>All but those that the database and the search write when they see fit.</summary>
    public static IEnumerable<string> FilesOnDisk(this BackOfficeSite site) =>
    [
        .. Directory.GetFiles(site.Folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(site.Folder, file))
            .Where(file => !_writtenAtAnyTime.Any(part => file.Contains(part, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal),
    ];
}
