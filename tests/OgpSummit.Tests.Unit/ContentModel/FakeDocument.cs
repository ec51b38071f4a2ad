using System.Diagnostics.CodeAnalysis;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OgpSummit.Tests.Unit.ContentModel;

/// <summary>A published document or block whose values are given, as Umbraco's converters would give them.</summary>
internal sealed class FakeDocument(string type, IVariationContextAccessor variations, PublishedItemType itemType = PublishedItemType.Content)
    : IPublishedContent
{
    private readonly Dictionary<string, FakeProperty> _properties = [];
    private readonly Dictionary<string, PublishedCultureInfo> _cultures = [];

    public IPublishedContentType ContentType { get; } = new PublishedContentType(
        Guid.NewGuid(), 1, type, itemType, [], (IPublishedContentType _) => [], ContentVariation.Culture);

    public Guid Key { get; init; } = Guid.NewGuid();

    public int Id { get; init; }

    public string Name => _cultures.TryGetValue(variations.VariationContext!.Culture, out var culture) ? culture.Name : "";

    public string? UrlSegment => null;

    public int SortOrder => 0;

    public int Level { get; set; } = 1;

    public string Path => "";

    public int? TemplateId => null;

    public int CreatorId => -1;

    public DateTime CreateDate { get; init; } = new(2016, 12, 7, 0, 0, 0, DateTimeKind.Utc);

    public int WriterId => -1;

    public DateTime UpdateDate => CreateDate;

    public IReadOnlyDictionary<string, PublishedCultureInfo> Cultures => _cultures;

    public PublishedItemType ItemType => itemType;

    [Obsolete("Umbraco's own.")]
    public IPublishedContent? Parent => null;

    [Obsolete("Umbraco's own.")]
    public IEnumerable<IPublishedContent> Children => [];

    public IEnumerable<IPublishedProperty> Properties => _properties.Values;

    public FakeDocument Named(string culture, string name)
    {
        _cultures[culture] = new PublishedCultureInfo(culture, name, null, CreateDate);
        return this;
    }

    public FakeDocument With(string alias, object? value) => With(alias, "", value);

    public FakeDocument With(string alias, string culture, object? value)
    {
        if (!_properties.TryGetValue(alias, out var property))
        {
            _properties[alias] = property = new FakeProperty(alias, variations);
        }

        property.Values[culture] = value;
        return this;
    }

    public bool IsDraft(string? culture = null) => false;

    public bool IsPublished(string? culture = null) => _cultures.ContainsKey(culture ?? variations.VariationContext!.Culture);

    public IPublishedProperty? GetProperty(string alias) => _properties.GetValueOrDefault(alias);

    private sealed class FakeProperty(string alias, IVariationContextAccessor variations) : IPublishedProperty
    {
        public Dictionary<string, object?> Values { get; } = [];

        [ExcludeFromCodeCoverage]
        public IPublishedPropertyType PropertyType => throw new NotSupportedException();

        public string Alias => alias;

        public bool HasValue(string? culture = null, string? segment = null) => Find(culture) is not null;

        public object? GetSourceValue(string? culture = null, string? segment = null) => Find(culture);

        public object? GetValue(string? culture = null, string? segment = null) => Find(culture);

        public object? GetDeliveryApiValue(bool expanding, string? culture = null, string? segment = null) => Find(culture);

        private object? Find(string? culture) =>
            Values.TryGetValue("", out var invariant)
                ? invariant
                : Values.GetValueOrDefault(culture ?? variations.VariationContext!.Culture);
    }
}
