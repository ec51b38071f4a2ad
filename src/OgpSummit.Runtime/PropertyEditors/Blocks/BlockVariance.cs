using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.PropertyEditors.Blocks;

/// <summary>
/// When a type begins or ceases to vary by culture, Umbraco moves the values of content but not those inside blocks. They
/// are read as if it had: an invariant value becomes the default language's, and of several the default language's stays.
/// </summary>
internal sealed class BlockVariance(ILanguageService languages, ElementTypes elementTypes)
{
    /// <param name="stored">Resolved by <see cref="ElementTypes" />.</param>
    /// <param name="culture">Of the property that holds the blocks; null where it does not vary.</param>
    public void Align(BlockValue stored, string? culture)
    {
        var defaultCulture = languages.GetDefaultIsoCodeAsync().GetAwaiter().GetResult();
        var types = elementTypes.Find(stored);
        foreach (var block in stored.AllData())
        {
            block.Values =
            [
                .. block.Values
                    .GroupBy(value => (value.Alias, value.Segment))
                    .SelectMany(group => Align([.. group], culture ?? defaultCulture, defaultCulture)),
            ];
        }

        stored.Expose =
        [
            .. stored.Expose
                .Select(row => Align(row, TypeOf(row), culture ?? defaultCulture))
                .DistinctBy(row => (row.ContentKey, row.Culture, row.Segment)),
        ];

        IContentType? TypeOf(BlockItemVariation row) =>
            stored.ContentData.Find(block => block.Key == row.ContentKey) is { } block ? types[block.ContentTypeKey] : null;
    }

    private static IEnumerable<BlockPropertyValue> Align(BlockPropertyValue[] values, string culture, string defaultCulture)
    {
        if (values[0].PropertyType!.Variations.HasFlag(ContentVariation.Culture))
        {
            var inCulture = Array.Exists(values, value => value.Culture.IsCulture(culture));
            return values
                .Where(value => value.Culture is not null || !inCulture)
                .Select(value => value.Culture is null ? value.With(value.Value, culture) : value);
        }

        var kept = Array.Find(values, value => value.Culture is null)
            ?? Array.Find(values, value => value.Culture.IsCulture(culture))
            ?? Array.Find(values, value => value.Culture.IsCulture(defaultCulture));
        return kept is null ? [] : [kept.With(kept.Value, null)];
    }

    private static BlockItemVariation Align(BlockItemVariation row, IContentType? type, string culture)
    {
        var varies = type?.Variations.HasFlag(ContentVariation.Culture) is true;
        return varies == row.Culture is not null
            ? row
            : new BlockItemVariation(row.ContentKey, varies ? culture : null, row.Segment);
    }
}
