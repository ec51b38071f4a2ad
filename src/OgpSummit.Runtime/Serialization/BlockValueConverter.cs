using System.Text.Json;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Blocks;

namespace OgpSummit.Runtime.Serialization;

/// <summary>
/// Values of block editors. The layout is an object with one list per editor alias; only the list of the value's own
/// editor is read, as that editor's kind of item. Written in stock's order: contentData, settingsData, expose, layout.
/// </summary>
internal sealed class BlockValueConverter : JsonConverter<BlockValue>
{
    /// <summary>
    /// Stock stores the layout last and answers with it first. So do the client's editors, and take another order for a change that
    /// somebody made.
    /// </summary>
    public bool LayoutFirst { get; init; }

    public override bool CanConvert(Type typeToConvert) => typeof(BlockValue).IsAssignableFrom(typeToConvert);

    public override BlockValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        if (document.RootElement.ValueKind is not JsonValueKind.Object)
        {
            throw new JsonException("A block value is an object.");
        }

        var value = (BlockValue)Activator.CreateInstance(typeToConvert)!;
        foreach (var member in document.RootElement.EnumerateObject())
        {
            ReadMember(member, value, options);
        }

        return value;
    }

    public override void Write(Utf8JsonWriter writer, BlockValue value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        if (LayoutFirst)
        {
            WriteLayoutMember(writer, value, options);
        }

        WriteMember(writer, "contentData", value.ContentData, options);
        WriteMember(writer, "settingsData", value.SettingsData, options);
        WriteMember(writer, "expose", value.Expose, options);
        if (!LayoutFirst)
        {
            WriteLayoutMember(writer, value, options);
        }

        writer.WriteEndObject();
    }

    private static void ReadMember(JsonProperty member, BlockValue value, JsonSerializerOptions options)
    {
        switch (member.Name.ToUpperInvariant())
        {
            case "CONTENTDATA":
                value.ContentData = ReadItems(member.Value, options);
                break;
            case "SETTINGSDATA":
                value.SettingsData = ReadItems(member.Value, options);
                break;
            case "EXPOSE":
                value.Expose = member.Value.Deserialize<List<BlockItemVariation>>(options) ?? [];
                break;
            case "LAYOUT":
                ReadLayout(member.Value, value, options);
                break;
        }
    }

    private static List<BlockItemData> ReadItems(JsonElement items, JsonSerializerOptions options)
    {
        if (items.ValueKind is JsonValueKind.Null)
        {
            return [];
        }

        RequireArray(items, "Items of a block value");
        return [.. items.EnumerateArray().Select(item => ReadItem(item, options))];
    }

    private static BlockItemData ReadItem(JsonElement item, JsonSerializerOptions options)
    {
        var data = item.Deserialize<BlockItemData>(options) ?? throw new JsonException("A block is an object.");
        if (data.Key == Guid.Empty
            && item.TryGetProperty("udi", out var identifier)
            && UdiParser.TryParse(identifier.GetString() ?? string.Empty, out GuidUdi? udi))
        {
            data.Key = udi.Guid;
        }

        return data;
    }

    private static void ReadLayout(JsonElement layout, BlockValue value, JsonSerializerOptions options)
    {
        if (layout.ValueKind is not JsonValueKind.Object)
        {
            throw new JsonException("The layout of a block value is an object keyed by editor alias.");
        }

        if (layout.TryGetProperty(value.PropertyEditorAlias, out var items))
        {
            RequireArray(items, $"The layout of {value.PropertyEditorAlias}");
            var itemType = LayoutItemType(value.GetType());
            value.Layout[value.PropertyEditorAlias] =
                [.. items.EnumerateArray().Select(item => ReadLayoutItem(item, itemType, options))];
        }
    }

    private static IBlockLayoutItem ReadLayoutItem(JsonElement item, Type itemType, JsonSerializerOptions options)
    {
        if (!HasText(item, "contentKey") && !HasText(item, "contentUdi"))
        {
            throw new JsonException("A layout item names its block with contentKey.");
        }

        return (IBlockLayoutItem)item.Deserialize(itemType, options)!;
    }

    private static bool HasText(JsonElement item, string name) =>
        item.ValueKind is JsonValueKind.Object
        && item.TryGetProperty(name, out var text)
        && text.ValueKind is JsonValueKind.String;

    private static void RequireArray(JsonElement element, string what)
    {
        if (element.ValueKind is not JsonValueKind.Array)
        {
            throw new JsonException($"{what} are a list.");
        }
    }

    private static void WriteMember<T>(Utf8JsonWriter writer, string name, T value, JsonSerializerOptions options)
    {
        writer.WritePropertyName(name);
        JsonSerializer.Serialize(writer, value, options);
    }

    private static void WriteLayoutMember(Utf8JsonWriter writer, BlockValue value, JsonSerializerOptions options)
    {
        writer.WriteStartObject("layout");
        WriteLayout(writer, value, options);
        writer.WriteEndObject();
    }

    private static void WriteLayout(Utf8JsonWriter writer, BlockValue value, JsonSerializerOptions options)
    {
        if (!value.Layout.TryGetValue(value.PropertyEditorAlias, out var items) || !items.Any())
        {
            return;
        }

        var itemType = LayoutItemType(value.GetType());
        writer.WriteStartArray(value.PropertyEditorAlias);
        foreach (var item in items)
        {
            JsonSerializer.Serialize(writer, item, itemType, options);
        }

        writer.WriteEndArray();
    }

    private static Type LayoutItemType(Type valueType)
    {
        for (var type = valueType; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(BlockValue<>))
            {
                return type.GenericTypeArguments[0];
            }
        }

        throw new JsonException($"{valueType} has no typed layout.");
    }
}
