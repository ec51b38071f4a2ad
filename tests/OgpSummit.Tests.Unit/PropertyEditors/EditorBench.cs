using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging.Abstractions;
using OgpSummit.Runtime.PropertyEditors;
using OgpSummit.Runtime.Serialization;
using OgpSummit.Tests.Common;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.IO.MediaPathSchemes;
using Umbraco.Cms.Core.Logging;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Implement;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace OgpSummit.Tests.Unit.PropertyEditors;

/// <summary>
/// The editors as Umbraco finds and builds them, on types and entities that a test puts there, and without a database.
/// Values go in and out as the JSON of the Management API.
/// </summary>
public sealed class EditorBench : IDisposable
{
    private static readonly JsonSerializerOptions ManagementApi = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly TemporaryFolder _folder = new();
    private readonly ServiceProvider _services;

    public EditorBench()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddMemoryCache();
        var configuration = new ConfigurationBuilder().Build();
        services.AddSingleton<IConfiguration>(configuration);
        var loader = new TypeLoader(
            new TypeFinder(NullLogger<TypeFinder>.Instance, new RuntimeAndCore(), null), NullLogger<TypeLoader>.Instance);
        var builder = new UmbracoBuilder(
            services, configuration, loader, NullLoggerFactory.Instance, new NoopProfiler(), AppCaches.Disabled);
        builder.AddConfiguration().AddSerialization().AddPropertyEditors();
        AddSurroundings(services);
        builder.Build();
        _services = services.BuildServiceProvider();
    }

    /// <summary>Documents and media that exist, by key.</summary>
    public Dictionary<Guid, ContentEntitySlimGiven> Entities { get; } = [];

    /// <summary>Element types, by key.</summary>
    public Dictionary<Guid, IContentType> ElementTypes { get; } = [];

    public Dictionary<Guid, IDataType> DataTypes { get; } = [];

    public Dictionary<Guid, Umbraco.Cms.Core.Models.TemporaryFile.TemporaryFileModel> Uploads { get; } = [];

    public IFileSystem MediaFolder => Get<MediaFileManager>().FileSystem;

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public IDataEditor Editor(string alias) => Get<PropertyEditorCollection>()[alias]
        ?? throw new InvalidOperationException($"There is no editor {alias}.");

    public object? Configuration(string alias, string json)
    {
        var serializer = Get<IConfigurationEditorJsonSerializer>();
        var editor = Editor(alias).GetConfigurationEditor();
        return editor.ToConfigurationObject(editor.FromDatabase(json, serializer), serializer);
    }

    public object? Store(string alias, string configuration, string posted, object? current = null, Guid? owner = null) =>
        Editor(alias).GetValueEditor().FromEditor(
            new ContentPropertyData(Posted(posted), Configuration(alias, configuration))
            {
                ContentKey = owner ?? Guid.Parse("912c3b87-c5f1-4956-897e-b0fb5703e561"),
                PropertyTypeKey = Guid.Parse("b40dc575-3c77-4703-8ca9-49696c9fe0b3"),
            },
            current);

    /// <summary>What the Management API would answer.</summary>
    public string Show(string alias, string configuration, object? stored)
    {
        var type = new PropertyType(Get<IShortStringHelper>(), DataType(alias, configuration), "value");
        var property = new Property(type);
        property.SetValue(stored);
        var shown = Editor(alias).GetValueEditor(Configuration(alias, configuration)).ToEditor(property);
        return JsonSerializer.Serialize(shown, ManagementApi);
    }

    public IReadOnlyList<string> Faults(
        string alias, string configuration, object? value, bool mandatory = false, string? format = null) =>
        [.. Editor(alias).GetValueEditor(Configuration(alias, configuration))
            .Validate(value, mandatory, format, PropertyValidationContext.Empty())
            .SelectMany(Texts)];

    public IReadOnlyList<string> ConfigurationFaults(string alias, string configuration)
    {
        var serializer = Get<IConfigurationEditorJsonSerializer>();
        var editor = Editor(alias).GetConfigurationEditor();
        return [.. editor.Validate(editor.FromDatabase(configuration, serializer)).Select(fault => fault.ErrorMessage!)];
    }

    public object? Posted(string json) => Get<IJsonSerializer>().Deserialize<object>(json);

    public IDataType DataType(string alias, string configuration)
    {
        var serializer = Get<IConfigurationEditorJsonSerializer>();
        var dataType = new DataType(Editor(alias), serializer) { Id = DataTypes.Count + 1, Key = Guid.NewGuid(), Name = alias };
        dataType.DatabaseType = ValueTypes.ToStorageType(Editor(alias).GetValueEditor().ValueType);
        dataType.ConfigurationData = Editor(alias).GetConfigurationEditor().FromDatabase(configuration, serializer);
        DataTypes[dataType.Key] = dataType;
        return dataType;
    }

    public void Dispose()
    {
        _services.Dispose();
        _folder.Dispose();
    }

    private static IEnumerable<string> Texts(System.ComponentModel.DataAnnotations.ValidationResult result) => result switch
    {
        NestedJsonPathValidationResults nested => nested.ValidationResults.SelectMany(Texts).Select(text =>
            text.StartsWith('$') ? $"$.{nested.JsonPath}{text[1..]}" : $"$.{nested.JsonPath}: {text}"),
        INestedValidationResults nested => nested.ValidationResults.SelectMany(Texts),
        _ => [result.ErrorMessage!],
    };

    private void AddSurroundings(IServiceCollection services)
    {
        services.AddSingleton<IShortStringHelper>(
            new DefaultShortStringHelper(new DefaultShortStringHelperConfig().WithDefault(new RequestHandlerSettings())));
        services.AddSingleton(Only.Answers<IHostingEnvironment>(
            ("MapPathContentRoot", args => Path.Combine(_folder.Path, ((string)args[0]!).TrimStart('~', '/'))),
            ("ToAbsolute", args => "/" + ((string)args[0]!).TrimStart('~', '/')),
            ("get_ApplicationPhysicalPath", _ => _folder.Path)));
        services.AddTransient(provider => new LocalizedTextServiceFileSources(
            NullLogger<LocalizedTextServiceFileSources>.Instance,
            AppCaches.NoCache,
            new DirectoryInfo(Path.Combine(_folder.Path, "lang")),
            provider.GetServices<LocalizedTextServiceSupplementaryFileSource>(),
            new EmbeddedFileProvider(typeof(IUmbracoBuilder).Assembly, "Umbraco.Cms.Core.EmbeddedResources.Lang")
                .GetDirectoryContents(string.Empty)));
        services.AddSingleton(Only.Answers<IEntityService>(("GetAll", args =>
            ((Guid[])args[1]!).Where(Entities.ContainsKey).Select(key => Entities[key].ToEntity(key)).ToArray())));
        services.AddSingleton(Only.Answers<IDataTypeConfigurationCache>(
            ("GetConfigurationAs", args => DataTypes.GetValueOrDefault((Guid)args[0]!)?.ConfigurationObject),
            ("GetConfiguration", args => DataTypes.GetValueOrDefault((Guid)args[0]!)?.ConfigurationObject)));
        services.AddSingleton(Only.Answers<IDataTypeService>(
            ("GetAsync", args => Task.FromResult(DataTypes.GetValueOrDefault((Guid)args[0]!)))));
        services.AddSingleton(Only.Answers<IContentTypeService>(
            ("Get", args => ElementTypes.GetValueOrDefault((Guid)args[0]!))));
        services.AddSingleton(Only.Answers<ILanguageService>(
            ("GetDefaultIsoCodeAsync", _ => Task.FromResult("fr-FR")),
            ("GetAsync", args => Task.FromResult<ILanguage?>(new Language((string)args[0]!, "x") { Id = args[0] is "fr-FR" ? 1 : 2 }))));
        services.AddSingleton(Only.Answers<IPublishedUrlProvider>(
            ("GetUrl", args => $"/page/{args[0]}"),
            ("GetMediaUrl", args => $"/media/{args[0]}.png")));
        services.AddSingleton(Only.Answers<IMediaNavigationQueryService>());
        services.AddSingleton(Only.Answers<IBackOfficeSecurityAccessor>(("get_BackOfficeSecurity", _ => null)));
        services.AddSingleton(Only.Answers<IMediaImportService>());
        services.AddSingleton(Only.Answers<Umbraco.Cms.Core.Dictionary.ICultureDictionary>(("get_Item", _ => null)));
        AddFileServices(services);
    }

    private void AddFileServices(IServiceCollection services)
    {
        services.AddSingleton(Only.Answers<ITemporaryFileService>(
            ("GetAsync", args => Task.FromResult(Uploads.GetValueOrDefault((Guid)args[0]!))),
            ("DeleteAsync", args => Uploads.Remove((Guid)args[0]!) ? null : null)));
        services.AddSingleton(Only.Answers<IIdKeyMap>(("GetIdForKey", args =>
            Entities.TryGetValue((Guid)args[0]!, out var given) && given.IsMedia ? Attempt.Succeed(1) : Attempt<int>.Fail())));
        services.AddSingleton<ICoreScopeProvider>(new ImmediateScopes());
        services.AddSingleton<IMediaPathScheme, UniqueMediaPathScheme>();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<MediaFileManager>(
            provider,
            new PhysicalFileSystem(
                provider.GetRequiredService<IIOHelper>(),
                provider.GetRequiredService<IHostingEnvironment>(),
                NullLogger<PhysicalFileSystem>.Instance,
                Path.Combine(_folder.Path, "media"),
                "/media")));
    }

    /// <summary>Finding types in the test runner's own libraries takes long and finds nothing.</summary>
    private sealed class RuntimeAndCore : IAssemblyProvider
    {
        public IEnumerable<Assembly> Assemblies { get; } = [typeof(IUmbracoBuilder).Assembly, typeof(MediaWithCrops).Assembly];
    }
}
