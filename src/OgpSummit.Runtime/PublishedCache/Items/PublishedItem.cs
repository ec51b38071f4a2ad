using OgpSummit.Runtime.PublishedCache.Types;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.PublishedCache.Items;

/// <summary>A stored version seen through its content type. It never changes; a new version is a new item.</summary>
internal sealed class PublishedItem : PublishedContentBase
{
    private readonly PublishedItemContext _context;
    private readonly PublishedValue[] _properties;
    private CulturesOfEpoch? _cultures;

    public PublishedItem(StoredItem stored, PublishedType type, PublishedItemContext context)
        : base(context.Variations)
    {
        Stored = stored;
        ContentType = type.Type;
        _context = context;
        _properties = new PublishedValue[type.Properties.Length];
        for (var i = 0; i < _properties.Length; i++)
        {
            _properties[i] = new(type.Properties[i], this, stored.ValuesOf(type.PropertyTypeIds[i]), context);
        }
    }

    public StoredItem Stored { get; }

    public override IPublishedContentType ContentType { get; }

    public override PublishedItemType ItemType => ContentType.ItemType;

    public override int Id => Stored.Id;

    public override Guid Key => Stored.Key;

    public override int SortOrder => Stored.SortOrder;

    [Obsolete("Umbraco 18 removes it.")]
    public override int Level => Stored.Level;

    [Obsolete("Umbraco 18 removes it.")]
    public override string Path => Stored.Path;

    public override int? TemplateId => Stored.TemplateId;

    public override int CreatorId => Stored.CreatorId;

    public override DateTime CreateDate => Stored.CreateDate;

    public override int WriterId => Stored.WriterId;

    public override DateTime UpdateDate => Stored.UpdateDate;

    [Obsolete("Umbraco 18 removes it.")]
    public override IPublishedContent? Parent => _context.Parent(this);

    public override IEnumerable<IPublishedProperty> Properties => _properties;

    /// <summary>The empty culture where the type does not vary.</summary>
    public override IReadOnlyDictionary<string, PublishedCultureInfo> Cultures
    {
        get
        {
            // URL segments are stored apart from the version and arrive a moment later.
            var epoch = _context.Elements.Epoch;
            var known = Volatile.Read(ref _cultures);
            if (known?.Epoch != epoch)
            {
                Volatile.Write(ref _cultures, known = new(epoch, ReadCultures()));
            }

            return known.Cultures;
        }
    }

    public override IPublishedProperty? GetProperty(string alias)
    {
        var index = ContentType.GetPropertyIndex(alias);
        return index < 0 ? null : _properties[index];
    }

    public override bool IsDraft(string? culture = null) =>
        Stored.Publication.IsDraft
        && (!ContentType.VariesByCulture() || Stored.Publication.IsEditedIn(CultureOrContext(culture)));

    public override bool IsPublished(string? culture = null)
    {
        if (!Stored.Publication.IsPublished || !ContentType.VariesByCulture())
        {
            return Stored.Publication.IsPublished;
        }

        var asked = CultureOrContext(culture);
        return Stored.Publication.IsDraft ? Stored.Publication.IsPublishedIn(asked) : Cultures.ContainsKey(asked);
    }

    private string CultureOrContext(string? culture) => culture ?? _context.Variations.VariationContext?.Culture ?? "";

    private Dictionary<string, PublishedCultureInfo> ReadCultures()
    {
        var cultures = new Dictionary<string, PublishedCultureInfo>(StringComparer.OrdinalIgnoreCase);
        if (ContentType.VariesByCulture())
        {
            foreach (var name in Stored.Names)
            {
                cultures[name.Culture] = Culture(name.Culture, name.Name, name.Date);
            }
        }
        else
        {
            cultures[""] = Culture("", Stored.Name, Stored.UpdateDate);
        }

        return cultures;
    }

    private PublishedCultureInfo Culture(string culture, string name, DateTime date) =>
        new(culture, name, _context.UrlSegment(this, culture, Stored.Publication.IsDraft), date);

    private sealed record CulturesOfEpoch(long Epoch, Dictionary<string, PublishedCultureInfo> Cultures);
}
