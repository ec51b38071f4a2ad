using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.PublishedCache.Items;

/// <summary>
/// A property of a published item. Converted values stay with it as long as their cache level allows: <c>Element</c> as
/// long as the item lives, <c>Elements</c> until any item changes, everything else not at all.
/// </summary>
internal sealed class PublishedValue : PublishedPropertyBase
{
    private const int MostKept = 64;

    private readonly PublishedItem _owner;
    private readonly ReadOnlyMemory<ItemValue> _stored;
    private readonly PublishedItemContext _context;
    private readonly ContentVariation _variations;
    private ConvertedValue? _converted;

    public PublishedValue(
        IPublishedPropertyType type, PublishedItem owner, ReadOnlyMemory<ItemValue> stored, PublishedItemContext context)
        : base(type, PropertyCacheLevel.Element)
    {
        _owner = owner;
        _stored = stored;
        _context = context;

        // A converter may read the culture even where the property does not vary: a picker of varying content.
        _variations = type.Variations | owner.ContentType.Variations;
    }

    public override object? GetSourceValue(string? culture = null, string? segment = null)
    {
        Contextualize(PropertyType.Variations, ref culture, ref segment);
        return Source(culture, segment);
    }

    public override bool HasValue(string? culture = null, string? segment = null)
    {
        Contextualize(_variations, ref culture, ref segment);
        return PropertyType.IsValue(Source(culture, segment), PropertyValueLevel.Source)
            ?? PropertyType.IsValue(Intermediate(culture, segment), PropertyValueLevel.Inter)
            ?? PropertyType.IsValue(GetValue(culture, segment), PropertyValueLevel.Object)
            ?? false;
    }

    public override object? GetValue(string? culture = null, string? segment = null) =>
        Converted(ConversionTarget.Object, PropertyType.CacheLevel, culture, segment);

    public override object? GetDeliveryApiValue(bool expanding, string? culture = null, string? segment = null) => expanding
        ? Converted(ConversionTarget.Expanded, PropertyType.DeliveryApiCacheLevelForExpansion, culture, segment)
        : Converted(ConversionTarget.DeliveryApi, PropertyType.DeliveryApiCacheLevel, culture, segment);

    private object? Converted(ConversionTarget target, PropertyCacheLevel level, string? culture, string? segment)
    {
        Contextualize(_variations, ref culture, ref segment);
        if (level is not (PropertyCacheLevel.Element or PropertyCacheLevel.Elements))
        {
            return Convert(target, culture, segment);
        }

        // Read before converting: what changes meanwhile makes the result too old to keep.
        var epoch = level == PropertyCacheLevel.Elements ? _context.Elements.Epoch : ConvertedValue.Forever;
        ref var kept = ref For(culture ?? "", segment ?? "").Of(target);
        var known = Volatile.Read(ref kept);
        if (known?.Epoch == epoch)
        {
            return known.Value;
        }

        var value = Convert(target, culture, segment);
        if (level == PropertyCacheLevel.Element || _context.Elements.MayKeep)
        {
            Volatile.Write(ref kept, new(epoch, value));
        }

        return value;
    }

    /// <summary>
    /// A converter is told no culture and reads the current one; that must be the one the value is asked for and kept under.
    /// </summary>
    private object? Convert(ConversionTarget target, string? culture, string? segment)
    {
        var current = _context.Variations.VariationContext;
        if (!_variations.VariesByCulture() || string.Equals(current?.Culture, culture, StringComparison.OrdinalIgnoreCase))
        {
            return ConvertInCurrentCulture(target, culture, segment);
        }

        _context.Variations.VariationContext = new VariationContext(culture, segment);
        try
        {
            return ConvertInCurrentCulture(target, culture, segment);
        }
        finally
        {
            _context.Variations.VariationContext = current;
        }
    }

    private object? ConvertInCurrentCulture(ConversionTarget target, string? culture, string? segment)
    {
        var intermediate = Intermediate(culture, segment);
        return target == ConversionTarget.Object
            ? PropertyType.ConvertInterToObject(_owner, ReferenceCacheLevel, intermediate, IsPreview)
            : PropertyType.ConvertInterToDeliveryApiObject(
                _owner, ReferenceCacheLevel, intermediate, IsPreview, expanding: target == ConversionTarget.Expanded);
    }

    private object? Intermediate(string? culture, string? segment)
    {
        var source = Source(culture, segment);

        // With level Element the object is kept, and the way to it is not walked twice.
        if (PropertyType.CacheLevel == PropertyCacheLevel.Element)
        {
            return PropertyType.ConvertSourceToInter(_owner, source, IsPreview);
        }

        ref var kept = ref For(culture ?? "", segment ?? "").Of(ConversionTarget.Intermediate);
        var known = Volatile.Read(ref kept);
        if (known is null)
        {
            known = new(ConvertedValue.Forever, PropertyType.ConvertSourceToInter(_owner, source, IsPreview));
            Volatile.Write(ref kept, known);
        }

        return known.Value;
    }

    private object? Source(string? culture, string? segment)
    {
        var storedCulture = PropertyType.Variations.VariesByCulture() ? culture ?? "" : "";
        var storedSegment = PropertyType.Variations.VariesBySegment() ? segment ?? "" : "";
        foreach (ref readonly var value in _stored.Span)
        {
            if (value.Culture.Equals(storedCulture, StringComparison.OrdinalIgnoreCase)
                && value.Segment.Equals(storedSegment, StringComparison.OrdinalIgnoreCase))
            {
                return value.Value;
            }
        }

        return null;
    }

    /// <summary>A site has a handful of cultures and segments: a list is shorter than any dictionary.</summary>
    private ConvertedValue For(string culture, string segment)
    {
        while (true)
        {
            var first = Volatile.Read(ref _converted);
            var count = 0;
            for (var known = first; known is not null; known = known.Next, count++)
            {
                if (known.IsFor(culture, segment))
                {
                    return known;
                }
            }

            // A caller that invents cultures gets its answers; they are not kept.
            var added = new ConvertedValue(culture, segment, first);
            if (count >= MostKept || Interlocked.CompareExchange(ref _converted, added, first) == first)
            {
                return added;
            }
        }
    }

    private bool IsPreview => _owner.Stored.Publication.IsDraft;

    private void Contextualize(ContentVariation variations, ref string? culture, ref string? segment) =>
        _context.Variations.ContextualizeVariation(variations, _owner.Id, Alias, ref culture, ref segment);
}
