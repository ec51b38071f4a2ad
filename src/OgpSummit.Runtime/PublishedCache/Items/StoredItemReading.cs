using OgpSummit.Runtime.Persistence.Versions;

namespace OgpSummit.Runtime.PublishedCache.Items;

/// <summary>Makes the compact form of a row. Texts that repeat from item to item are kept once while many are read.</summary>
internal sealed class StoredItemReading
{
    private const int LongestShared = 64;

    private readonly Dictionary<string, string> _shared = new(StringComparer.Ordinal);

    public StoredItem Read(ItemRow row)
    {
        var (node, version) = (row.Node, row.Version);
        var data = VersionData.Read(version.Data);
        return new()
        {
            Id = node.Id,
            Key = node.Key,
            ContentTypeId = node.ContentTypeId ?? 0,
            ParentId = node.ParentId,
            Level = node.Level,
            Path = node.Path,
            SortOrder = node.SortOrder,
            Name = version.Name,
            TemplateId = version.TemplateId,
            CreatorId = node.CreatorId,
            CreateDate = node.CreateDate,
            WriterId = version.UserId,
            UpdateDate = version.Date,
            Names = [.. data.Names.Select(name => new ItemName(Share(name.Key), name.Value.Name, name.Value.Date))],
            Values = [.. data.Values.SelectMany(property => property.Value, (property, value) => Value(property.Key, value))],
            Publication = row.IsDraft ? Draft(row) : PublicationState.Live,
        };
    }

    private ItemValue Value(int propertyTypeId, StoredValue value) => new(
        propertyTypeId,
        Share(value.Culture ?? ""),
        Share(value.Segment ?? ""),
        value.Value is string { Length: <= LongestShared } text ? Share(text) : value.Value);

    private static PublicationState Draft(ItemRow row) => new(
        isDraft: true,
        row.Node.Published,
        row.PublishedData is { } published ? [.. VersionData.Read(published).Names.Keys] : [],
        row.Node.EditedCultures?.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? []);

    private string Share(string text)
    {
        if (_shared.TryGetValue(text, out var known))
        {
            return known;
        }

        return _shared[text] = text;
    }
}
