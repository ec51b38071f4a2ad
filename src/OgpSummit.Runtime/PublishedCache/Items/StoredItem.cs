namespace OgpSummit.Runtime.PublishedCache.Items;

/// <summary>
/// One version of a document or media item as it lies in the database: values by property type id, nothing converted.
/// It knows no schema, so a changed content type or data type leaves it valid.
/// </summary>
internal sealed class StoredItem
{
    public required int Id { get; init; }

    public required Guid Key { get; init; }

    public required int ContentTypeId { get; init; }

    public required int ParentId { get; init; }

    public required int Level { get; init; }

    public required string Path { get; init; }

    public required int SortOrder { get; init; }

    public required string Name { get; init; }

    public required int? TemplateId { get; init; }

    public required int CreatorId { get; init; }

    public required DateTime CreateDate { get; init; }

    public required int WriterId { get; init; }

    public required DateTime UpdateDate { get; init; }

    /// <summary>One per culture the version has; empty where the type does not vary.</summary>
    public required ItemName[] Names { get; init; }

    /// <summary>The values of one property stand together.</summary>
    public required ItemValue[] Values { get; init; }

    public required PublicationState Publication { get; init; }

    public ReadOnlyMemory<ItemValue> ValuesOf(int propertyTypeId)
    {
        var first = 0;
        while (first < Values.Length && Values[first].PropertyTypeId != propertyTypeId)
        {
            first++;
        }

        var end = first;
        while (end < Values.Length && Values[end].PropertyTypeId == propertyTypeId)
        {
            end++;
        }

        return Values.AsMemory(first, end - first);
    }
}

/// <param name="Culture">Empty where the value is the same in every culture.</param>
/// <param name="Segment">Empty where the value is the same in every segment.</param>
internal readonly record struct ItemValue(int PropertyTypeId, string Culture, string Segment, object? Value);

/// <param name="Date">When this culture was last changed, UTC.</param>
internal readonly record struct ItemName(string Culture, string Name, DateTime Date);
