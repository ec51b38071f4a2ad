using OgpSummit.Runtime.USync.Values;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.USync;

/// <summary>
/// What the site holds of the few things that others refer to, read once. One instance serves one run; it is told to
/// forget when something was written.
/// </summary>
internal sealed class SyncSite(
    ILanguageService languages,
    IDataTypeService dataTypes,
    ITemplateService templates,
    IContentTypeService contentTypes,
    IMediaTypeService mediaTypes)
{
    private readonly Dictionary<Guid, IReadOnlyList<IPropertyType>> _properties = [];
    private Dictionary<Guid, IReadOnlyDictionary<string, PropertyKind>>? _elements;
    private IReadOnlyList<ILanguage>? _languages;
    private IReadOnlyDictionary<Guid, IDataType>? _dataTypes;
    private IReadOnlyDictionary<Guid, ITemplate>? _templates;
    private IReadOnlyDictionary<Guid, IContentType>? _contentTypes;
    private IReadOnlyDictionary<Guid, IMediaType>? _mediaTypes;

    public IReadOnlyDictionary<Guid, IContentType> ContentTypes =>
        _contentTypes ??= contentTypes.GetAll().ToDictionary(type => type.Key);

    public IReadOnlyDictionary<Guid, IMediaType> MediaTypes =>
        _mediaTypes ??= mediaTypes.GetAll().ToDictionary(type => type.Key);

    public ValueText Values => new(ElementProperties);

    public async Task<IReadOnlyList<ILanguage>> LanguagesAsync() => _languages ??= [.. await languages.GetAllAsync()];

    public async Task<IReadOnlyDictionary<Guid, IDataType>> DataTypesAsync() =>
        _dataTypes ??= (await dataTypes.GetAllAsync()).ToDictionary(type => type.Key);

    public async Task<IReadOnlyDictionary<Guid, ITemplate>> TemplatesAsync() =>
        _templates ??= (await templates.GetAllAsync(Array.Empty<Guid>())).ToDictionary(template => template.Key);

    /// <summary>The type's own properties and those of its compositions, which Umbraco gathers anew each time.</summary>
    public IReadOnlyList<IPropertyType> PropertiesOf(IContentTypeComposition type)
    {
        if (!_properties.TryGetValue(type.Key, out var properties))
        {
            _properties[type.Key] = properties = [.. type.CompositionPropertyTypes];
        }

        return properties;
    }

    public void Forget()
    {
        _properties.Clear();
        _elements = null;
        _languages = null;
        _dataTypes = null;
        _templates = null;
        _contentTypes = null;
        _mediaTypes = null;
    }

    private IReadOnlyDictionary<string, PropertyKind>? ElementProperties(Guid typeKey)
    {
        _elements ??= ContentTypes.Values.Where(type => type.IsElement).ToDictionary(
            type => type.Key,
            IReadOnlyDictionary<string, PropertyKind> (type) => PropertiesOf(type));
        return _elements.GetValueOrDefault(typeKey);
    }

    private static Dictionary<string, PropertyKind> PropertiesOf(IContentType type) => type.CompositionPropertyTypes.ToDictionary(
        property => property.Alias,
        property => new PropertyKind(property.PropertyEditorAlias, property.ValueStorageType));
}
