using System.Runtime.CompilerServices;
using OgpSummit.Tests.Integration.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Tests.Integration.Persistence;

/// <summary>
/// A site in French and English with a few types, over a host that several test classes share. Each test makes content of
/// its own below a root of its own.
/// </summary>
public sealed class TestSite
{
    public const string French = "fr-FR";
    public const string English = "en-US";

    public static readonly Guid Administrator = Constants.Security.SuperUserKey;

    private static readonly ConditionalWeakTable<RuntimeHost, Task<TestSite>> Sites = [];

    private readonly RuntimeHost _host;
    private int _names;

    private TestSite(RuntimeHost host) => _host = host;

    /// <summary>Varies by culture: title and summary and tags do, code, related and pictures do not.</summary>
    public IContentType Page { get; private set; } = null!;

    /// <summary>Does not vary.</summary>
    public IContentType Note { get; private set; } = null!;

    public IMediaType Folder { get; private set; } = null!;

    public IMediaType File { get; private set; } = null!;

    public static Task<TestSite> OnAsync(RuntimeHost host) => Sites.GetValue(host, CreateAsync);

    public T Get<T>()
        where T : notnull => _host.Get<T>();

    /// <summary>A name that no other test has.</summary>
    public string Name(string prefix = "Page") => $"{prefix} {Interlocked.Increment(ref _names)}";

    public IContent Document(Guid key) =>
        Get<IContentService>().GetById(key) ?? throw new InvalidOperationException($"There is no document {key}.");

    public async Task<Guid> GivenPageAsync(string? name = null, Guid? parent = null, params (string Alias, object? Value)[] values)
    {
        name ??= Name();
        var properties = new List<PropertyValueModel>
        {
            new() { Alias = "title", Culture = French, Value = $"{name} FR" },
            new() { Alias = "title", Culture = English, Value = $"{name} EN" },
        };
        properties.AddRange(values.Select(value => new PropertyValueModel { Alias = value.Alias, Value = value.Value }));
        return await CreateAsync(new ContentCreateModel
        {
            ContentTypeKey = Page.Key,
            ParentKey = parent,
            Variants = [new() { Culture = French, Name = name }, new() { Culture = English, Name = $"{name} in English" }],
            Properties = properties,
        });
    }

    public Task<Guid> GivenNoteAsync(string? name = null, Guid? parent = null) => CreateAsync(new ContentCreateModel
    {
        ContentTypeKey = Note.Key,
        ParentKey = parent,
        Variants = [new() { Name = name ?? Name("Note") }],
        Properties = [new() { Alias = "text", Value = "A note" }],
    });

    public async Task<Guid> GivenPublishedPageAsync(
        string? name = null, Guid? parent = null, params (string Alias, object? Value)[] values)
    {
        var key = await GivenPageAsync(name, parent, values);
        await PublishAsync(key, French, English);
        return key;
    }

    public async Task PublishAsync(Guid key, params string[] cultures)
    {
        var attempt = await Get<IContentPublishingService>().PublishAsync(
            key, [.. cultures.Select(culture => new CulturePublishScheduleModel { Culture = culture })], Administrator);
        Assert.True(attempt.Success, $"{attempt.Status} {string.Join(',', attempt.Result.InvalidPropertyAliases)}");
    }

    public IMedia GivenMedia(IMediaType type, int parentId = Constants.System.Root, string? name = null)
    {
        var media = Get<IMediaService>().CreateMedia(name ?? Name("Media"), parentId, type.Alias);
        Assert.True(Get<IMediaService>().Save(media).Success);
        return media;
    }

    private static async Task<TestSite> CreateAsync(RuntimeHost host)
    {
        var site = new TestSite(host);
        await site.AddLanguagesAsync();
        var text = await site.AddDataTypeAsync("Text", "Umbraco.TextBox");
        var tags = await site.AddDataTypeAsync("Tags", "Umbraco.Tags");
        var picker = await site.AddDataTypeAsync("Picker", "Umbraco.ContentPicker");
        var pictures = await site.AddDataTypeAsync("Pictures", "Umbraco.MediaPicker3");
        var upload = await site.AddDataTypeAsync("Upload", "Umbraco.UploadField");
        await site.AddDocumentTypesAsync(text, tags, picker, pictures);
        await site.AddMediaTypesAsync(text, upload);
        return site;
    }

    /// <summary>The host is shared with other sites of tests, one of which may have been first.</summary>
    private async Task AddLanguagesAsync()
    {
        var languages = Get<ILanguageService>();
        if (await languages.GetAsync(French) is null)
        {
            var french = new Language(French, "Français") { IsDefault = true, IsMandatory = true };
            var created = await languages.CreateAsync(french, Administrator);
            Assert.True(created.Success, created.Status.ToString());
        }

        Assert.Equal(French, await languages.GetDefaultIsoCodeAsync());
        Assert.NotNull(await languages.GetAsync(English));
    }

    private async Task<IDataType> AddDataTypeAsync(string name, string editorAlias)
    {
        var editor = Get<PropertyEditorCollection>()[editorAlias]!;
        var dataType = new DataType(editor, Get<IConfigurationEditorJsonSerializer>())
        {
            Name = name,
            EditorUiAlias = editorAlias,
            DatabaseType = ValueStorageType.Ntext,
        };
        var attempt = await Get<IDataTypeService>().CreateAsync(dataType, Administrator);
        Assert.True(attempt.Success, attempt.Status.ToString());
        return attempt.Result;
    }

    private async Task AddDocumentTypesAsync(IDataType text, IDataType tags, IDataType picker, IDataType pictures)
    {
        var page = new ContentType(ShortStrings, Constants.System.Root)
        {
            Alias = "page",
            Name = "Page",
            AllowedAsRoot = true,
            Variations = ContentVariation.Culture,
        };
        Add(page, text, "title", ContentVariation.Culture, isMandatory: true);
        Add(page, text, "summary", ContentVariation.Culture);
        Add(page, tags, "tags", ContentVariation.Culture);
        Add(page, text, "code");
        Add(page, picker, "related");
        Add(page, pictures, "pictures");

        var note = new ContentType(ShortStrings, Constants.System.Root) { Alias = "note", Name = "Note", AllowedAsRoot = true };
        Add(note, text, "text");

        var types = Get<IContentTypeService>();
        Assert.True((await types.CreateAsync(page, Administrator)).Success);
        Assert.True((await types.CreateAsync(note, Administrator)).Success);
        page.AllowedContentTypes = [new(page.Key, 0, page.Alias), new(note.Key, 1, note.Alias)];
        Assert.True((await types.UpdateAsync(page, Administrator)).Success);
        (Page, Note) = (page, note);
    }

    private async Task AddMediaTypesAsync(IDataType text, IDataType upload)
    {
        var folder = new MediaType(ShortStrings, Constants.System.Root) { Alias = "albums", Name = "Albums", AllowedAsRoot = true };
        var file = new MediaType(ShortStrings, Constants.System.Root) { Alias = "document", Name = "Document", AllowedAsRoot = true };
        Add(file, upload, Constants.Conventions.Media.File);
        Add(file, text, "caption");

        var types = Get<IMediaTypeService>();
        Assert.True((await types.CreateAsync(folder, Administrator)).Success);
        Assert.True((await types.CreateAsync(file, Administrator)).Success);
        (Folder, File) = (folder, file);
    }

    private void Add(
        IContentTypeBase type,
        IDataType dataType,
        string alias,
        ContentVariation variations = ContentVariation.Nothing,
        bool isMandatory = false) =>
        type.AddPropertyType(
            new PropertyType(ShortStrings, dataType, alias) { Name = alias, Variations = variations, Mandatory = isMandatory },
            "content",
            "Content");

    private IShortStringHelper ShortStrings => Get<IShortStringHelper>();

    private async Task<Guid> CreateAsync(ContentCreateModel model)
    {
        var attempt = await Get<IContentEditingService>().CreateAsync(model, Administrator);
        Assert.True(attempt.Success, attempt.Status.ToString());
        return attempt.Result.Content!.Key;
    }
}
