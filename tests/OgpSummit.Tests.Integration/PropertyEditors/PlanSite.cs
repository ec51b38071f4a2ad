using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using OgpSummit.Tests.Integration.Hosting;
using OgpSummit.Tests.Integration.Persistence;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Web;

namespace OgpSummit.Tests.Integration.PropertyEditors;

/// <summary>
/// A document type with milestones (the same list in every culture, texts inside vary), a rich text per culture and links,
/// and a media type for pictures. Test classes on one host share it.
/// </summary>
internal sealed class PlanSite
{
    public const string French = "fr-FR";
    public const string English = "en-US";

    private static readonly ConditionalWeakTable<RuntimeHost, Task<PlanSite>> Sites = [];

    private readonly RuntimeHost _host;
    private ContentType _plan = null!;

    private PlanSite(RuntimeHost host) => _host = host;

    public Guid Milestone { get; private set; }

    public Guid Picture { get; private set; }

    public static Task<PlanSite> OnAsync(RuntimeHost host) => Sites.GetValue(host, MakeAsync);

    public T Get<T>()
        where T : notnull => _host.Get<T>();

    public Task<Attempt<ContentCreateResult, ContentEditingOperationStatus>> CreateAsync(
        params (string Alias, string? Culture, JsonNode? Value)[] values) =>
        Get<IContentEditingService>().CreateAsync(
            new ContentCreateModel
            {
                ContentTypeKey = _plan.Key,
                Variants =
                [
                    new() { Culture = French, Name = Given.Unique("Plan ") },
                    new() { Culture = English, Name = Given.Unique("Plan in English ") },
                ],
                Properties = Properties(values),
            },
            Given.Administrator);

    public async Task UpdateAsync(Guid key, params (string Alias, string? Culture, JsonNode? Value)[] values)
    {
        var document = Get<IContentService>().GetById(key)!;
        var updated = await Get<IContentEditingService>().UpdateAsync(
            key,
            new ContentUpdateModel
            {
                Variants =
                [
                    new() { Culture = French, Name = document.GetCultureName(French)! },
                    new() { Culture = English, Name = document.GetCultureName(English)! },
                ],
                Properties = Properties(values),
            },
            Given.Administrator);
        Assert.True(updated.Success, updated.Status.ToString());
    }

    public async Task<Guid> GivenPublishedAsync(params (string Alias, string? Culture, JsonNode? Value)[] values)
    {
        var created = await CreateAsync(values);
        Assert.Equal(ContentEditingOperationStatus.Success, created.Status);
        var key = created.Result.Content!.Key;
        await PublishAsync(key, French, English);
        return key;
    }

    public async Task PublishAsync(Guid key, params string[] cultures)
    {
        var published = await TryPublishAsync(key, cultures);
        Assert.True(published.Success, published.Status.ToString());
    }

    public Task<Attempt<ContentPublishingResult, ContentPublishingOperationStatus>> TryPublishAsync(
        Guid key, params string[] cultures) =>
        Get<IContentPublishingService>().PublishAsync(
            key, [.. cultures.Select(culture => new CulturePublishScheduleModel { Culture = culture })], Given.Administrator);

    /// <summary>What a template reads in a culture.</summary>
    public T? Read<T>(Guid key, string alias, string culture)
    {
        using var context = Get<IUmbracoContextFactory>().EnsureUmbracoContext();
        Get<IVariationContextAccessor>().VariationContext = new VariationContext(culture);
        return (T?)Get<IPublishedContentCache>().GetById(key)!.GetProperty(alias)!.GetValue();
    }

    public static JsonNode Milestones(params JsonObject[] blocks)
    {
        var keys = blocks.Select(block => block["key"]!.GetValue<string>()).ToArray();
        var expose = new JsonArray();
        foreach (var block in blocks)
        {
            foreach (var culture in block["cultures"]!.AsArray())
            {
                expose.Add(new JsonObject
                {
                    ["contentKey"] = block["key"]!.GetValue<string>(),
                    ["culture"] = culture!.GetValue<string>(),
                    ["segment"] = null,
                });
            }

            block.Remove("cultures");
        }

        return new JsonObject
        {
            ["layout"] = new JsonObject
            {
                ["Umbraco.BlockList"] = new JsonArray([.. keys.Select(key => new JsonObject { ["contentKey"] = key })]),
            },
            ["contentData"] = new JsonArray([.. blocks]),
            ["settingsData"] = new JsonArray(),
            ["expose"] = expose,
        };
    }

    public JsonObject Block(Guid key, string[] cultures, params (string Alias, string? Culture, JsonNode? Value)[] values) => new()
    {
        ["key"] = key.ToString(),
        ["contentTypeKey"] = Milestone.ToString(),
        ["cultures"] = new JsonArray([.. cultures.Select(culture => JsonValue.Create(culture))]),
        ["values"] = new JsonArray([.. values.Select(value => new JsonObject
        {
            ["alias"] = value.Alias,
            ["culture"] = value.Culture,
            ["segment"] = null,
            ["value"] = value.Value,
        })]),
    };

    public async Task<IDataType> AddDataTypeAsync(string editorAlias, string configuration)
    {
        var editor = Get<PropertyEditorCollection>()[editorAlias]!;
        var serializer = Get<IConfigurationEditorJsonSerializer>();
        var dataType = new DataType(editor, serializer)
        {
            Name = Given.Unique(editorAlias),
            EditorUiAlias = editorAlias,
            DatabaseType = ValueTypes.ToStorageType(editor.GetValueEditor().ValueType),
            ConfigurationData = editor.GetConfigurationEditor().FromDatabase(configuration, serializer),
        };
        var created = await Get<IDataTypeService>().CreateAsync(dataType, Given.Administrator);
        Assert.True(created.Success, created.Status.ToString());
        return created.Result;
    }

    private static async Task<PlanSite> MakeAsync(RuntimeHost host)
    {
        var site = new PlanSite(host);
        await site.AddLanguagesAsync();
        await site.AddDocumentTypesAsync();
        await site.AddMediaTypeAsync();
        return site;
    }

    private static List<PropertyValueModel> Properties((string Alias, string? Culture, JsonNode? Value)[] values) =>
        [.. values.Select(value => new PropertyValueModel { Alias = value.Alias, Culture = value.Culture, Value = value.Value })];

    private async Task AddLanguagesAsync()
    {
        var languages = Get<ILanguageService>();
        if (await languages.GetAsync(French) is null)
        {
            var french = new Language(French, "Français") { IsDefault = true, IsMandatory = true };
            Assert.True((await languages.CreateAsync(french, Given.Administrator)).Success);
        }

        Assert.NotNull(await languages.GetAsync(English));
    }

    private async Task AddDocumentTypesAsync()
    {
        var text = await AddDataTypeAsync("Umbraco.TextBox", "{}");
        var milestone = NewType("milestone");
        milestone.IsElement = true;
        Add(milestone, text, "title", ContentVariation.Culture, isMandatory: true);
        Add(milestone, await AddDataTypeAsync("Umbraco.DateOnly", "{}"), "dueDate", ContentVariation.Nothing);
        await SaveAsync(milestone);
        Milestone = milestone.Key;

        _plan = NewType("plan");
        _plan.AllowedAsRoot = true;
        var list = $$"""{"blocks":[{"contentElementTypeKey":"{{Milestone}}"}]}""";
        Add(_plan, await AddDataTypeAsync("Umbraco.BlockList", list), "milestones", ContentVariation.Nothing);
        Add(_plan, await AddDataTypeAsync("Umbraco.RichText", "{}"), "body", ContentVariation.Culture);
        Add(_plan, await AddDataTypeAsync("Umbraco.MultiUrlPicker", "{}"), "links", ContentVariation.Nothing);
        await SaveAsync(_plan);
    }

    private async Task AddMediaTypeAsync()
    {
        var label = await AddDataTypeAsync("Umbraco.Label", "{}");
        var file = await AddDataTypeAsync("Umbraco.ImageCropper", "{}");
        var alias = Given.Unique("picture");
        var picture = new MediaType(Get<IShortStringHelper>(), -1) { Alias = alias, Name = alias, AllowedAsRoot = true };
        Add(picture, file, "umbracoFile", ContentVariation.Nothing);
        foreach (var described in new[] { "umbracoWidth", "umbracoHeight", "umbracoBytes", "umbracoExtension" })
        {
            Add(picture, label, described, ContentVariation.Nothing);
        }

        var created = await Get<IMediaTypeService>().CreateAsync(picture, Given.Administrator);
        Assert.True(created.Success, created.Result.ToString());
        Picture = picture.Key;
    }

    private ContentType NewType(string alias)
    {
        var unique = Given.Unique(alias);
        return new ContentType(Get<IShortStringHelper>(), -1) { Alias = unique, Name = unique, Variations = ContentVariation.Culture };
    }

    private void Add(ContentTypeCompositionBase type, IDataType dataType, string alias, ContentVariation variations, bool isMandatory = false) =>
        type.AddPropertyType(
            new PropertyType(Get<IShortStringHelper>(), dataType, alias) { Name = alias, Variations = variations, Mandatory = isMandatory },
            "content",
            "Content");

    private async Task SaveAsync(ContentType type)
    {
        var created = await Get<IContentTypeService>().CreateAsync(type, Given.Administrator);
        Assert.True(created.Success, created.Result.ToString());
    }
}
