using Umbraco.Cms.Core.Models.Blocks;

namespace OgpSummit.Runtime.PropertyEditors.Blocks;

/// <summary>The parts of a block value: layout (which blocks, in which order), data, and who sees what.</summary>
internal static class BlockValueParts
{
    /// <summary>The layout of the value's own editor.</summary>
    public static IReadOnlyList<IBlockLayoutItem> Items(this BlockValue value) =>
        value.Layout.TryGetValue(value.PropertyEditorAlias, out var items) ? [.. items] : [];

    public static IEnumerable<BlockItemData> AllData(this BlockValue value) => value.ContentData.Concat(value.SettingsData);

    /// <summary>A block value of the same editor with that layout and no data.</summary>
    public static BlockValue Like(this BlockValue value, IEnumerable<IBlockLayoutItem> layout)
    {
        var empty = (BlockValue)Activator.CreateInstance(value.GetType())!;
        var items = layout.ToArray();
        if (items.Length > 0)
        {
            empty.Layout[value.PropertyEditorAlias] = items;
        }

        return empty;
    }

    public static BlockItemData With(this BlockItemData block, IEnumerable<BlockPropertyValue> values) => new()
    {
        Key = block.Key,
        ContentTypeKey = block.ContentTypeKey,
        ContentTypeAlias = block.ContentTypeAlias,
        Values = InStoredOrder(values),
    };

    public static BlockPropertyValue With(this BlockPropertyValue value, object? newValue, string? culture) => new()
    {
        Alias = value.Alias,
        Culture = culture,
        Segment = value.Segment,
        PropertyType = value.PropertyType,
        Value = newValue,
    };

    public static bool IsOf(this BlockPropertyValue value, BlockPropertyValue other) =>
        value.Alias == other.Alias && value.Culture.IsCulture(other.Culture) && value.Segment == other.Segment;

    public static bool IsCulture(this string? culture, string? other) =>
        string.Equals(culture, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>Invariant values first, then by culture, so that two saves of the same content are the same text.</summary>
    private static List<BlockPropertyValue> InStoredOrder(IEnumerable<BlockPropertyValue> values) =>
        [.. values.OrderBy(value => value.Culture, StringComparer.Ordinal)];
}
