using System.Net;
using System.Text.Json.Nodes;
using OgpSummit.Tests.Integration.BackOffice;
using OgpSummit.Tests.Integration.Imaging;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.ManagementApi.Media;

/// <summary>
/// Folders and pictures that tests of a class share: <see cref="Archives"/> with <see cref="Year"/> with <see cref="Photo"/>,
/// and <see cref="Elsewhere"/> with <see cref="Foreign"/>. The photographer's start node is the first.
/// </summary>
public sealed class Library(BackOfficeSite site) : IAsyncLifetime
{
    public const string FolderType = "f38bd2d7-65d0-48e6-95dc-87ce06ec2d3d";
    public const string ImageType = "cc07b313-0843-4aa8-bbda-871c8da728c8";
    public const string FileType = "4c52d8ab-54e6-40cd-999c-7a5f24903e4d";
    public const string DrawingType = "c4b1efcf-a9d5-41c4-9621-e9d273b52a9c";
    public const string Unknown = "0badf00d-0000-4000-8000-000000000404";

    private readonly List<IDisposable> _sessions = [];

    public HttpClient Visitor => site.Visitor;

    public HttpClient Administrator { get; private set; } = null!;

    /// <summary>Editor of all documents and media.</summary>
    public HttpClient Editor { get; private set; } = null!;

    public HttpClient Photographer { get; private set; } = null!;

    /// <summary>Sees documents, and no media section.</summary>
    public HttpClient Writer { get; private set; } = null!;

    public string Archives { get; private set; } = null!;

    public string Year { get; private set; } = null!;

    public string Photo { get; private set; } = null!;

    public string Elsewhere { get; private set; } = null!;

    public string Foreign { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Administrator = Opened(await site.AdministratorAsync());
        Editor = Opened(await site.GivenEditorAsync(Constants.Security.EditorGroupKey));
        Writer = Opened(await site.GivenEditorAsync(Constants.Security.WriterGroupKey));
        Archives = await GivenFolderAsync("Archives", null);
        Year = await GivenFolderAsync("2016", Archives);
        Photo = await GivenPictureAsync("Séance plénière", Year, TestImages.TwoColours(400, 300, ".jpg"), "Seance.jpg");
        Elsewhere = await GivenFolderAsync("Ailleurs", null);
        Foreign = await GivenPictureAsync("Étrangère", Elsewhere, TestImages.TwoColours(40, 30, ".png"), "foreign.png");

        var user = await site.GivenUserAsync(Constants.Security.EditorGroupKey);
        var start = site.Get<IMediaService>().GetById(Guid.Parse(Archives))!;
        await site.ChangeAsync(user, photographer => photographer.StartMediaIds = [start.Id]);
        Photographer = Opened(await site.SignInAsync(user.Username));
    }

    public ValueTask DisposeAsync()
    {
        _sessions.ForEach(session => session.Dispose());
        return ValueTask.CompletedTask;
    }

    public async Task<string> GivenFolderAsync(string name, string? parent)
    {
        var id = Guid.NewGuid();
        var answer = await Administrator.SendAsync(HttpMethod.Post, "media", New(id, name, parent, FolderType));
        Assert.True(answer.Status == HttpStatusCode.Created, answer.Body);
        return id.ToString();
    }

    public async Task<string> GivenPictureAsync(string name, string? parent, byte[] content, string fileName, string type = ImageType)
    {
        var id = Guid.NewGuid();
        var upload = await GivenUploadAsync(Administrator, content, fileName);
        var answer = await Administrator.SendAsync(HttpMethod.Post, "media", New(id, name, parent, type, upload));
        Assert.True(answer.Status == HttpStatusCode.Created, answer.Body);
        return id.ToString();
    }

    public static async Task<Guid> GivenUploadAsync(HttpClient client, byte[] content, string fileName)
    {
        var id = Guid.NewGuid();
        using var form = new MultipartFormDataContent
        {
            { new StringContent(id.ToString()), "Id" },
            { new ByteArrayContent(content), "File", fileName },
        };
        using var response = await client.PostAsync($"{EditorSession.Api}/temporary-file", form);
        Assert.True(response.StatusCode == HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
        return id;
    }

    /// <summary>As the client posts it, members that the server does not know included.</summary>
    public static object New(Guid? id, string name, string? parent, string type, Guid? upload = null) => new
    {
        id,
        parent = parent is null ? null : new { id = parent },
        mediaType = new { id = type },
        values = upload is null
            ? []
            : new object[] { new { editorAlias = "", alias = "umbracoFile", culture = (string?)null, segment = (string?)null, value = new { temporaryFileId = upload }, entityType = "media-property-value" } },
        variants = new[] { new { culture = (string?)null, segment = (string?)null, name, createDate = (string?)null, updateDate = (string?)null, flags = Array.Empty<object>() } },
    };

    /// <summary>Path of a media item's file below the site's root.</summary>
    public string PathOf(string id) => site.Get<IMediaService>().GetById(Guid.Parse(id))!.GetValue<string>("umbracoFile") is { } value
        && value.StartsWith('{')
            ? JsonNode.Parse(value)!["src"]!.GetValue<string>()
            : site.Get<IMediaService>().GetById(Guid.Parse(id))!.GetValue<string>("umbracoFile")!;

    public string OnDisk(string path) => Path.Combine(site.Folder, "wwwroot", path.TrimStart('/'));

    private HttpClient Opened(EditorSession session)
    {
        _sessions.Add(session);
        return session.Client;
    }
}
