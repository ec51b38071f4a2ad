using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using OgpSummit.Runtime.USync.Format;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Runtime.USync.Values;

/// <summary>
/// Blocks in files: inner values are texts or unfolded structures, the editor's alias is left out (null), members are in
/// alphabetical order. Blocks in the site: inner values are what their own editors store.
/// </summary>
internal sealed class BlockText(ValueText values, ElementProperties elements)
{
    private static readonly string[] Parts = ["contentData", "settingsData", "expose", "layout"];
    private static readonly string[] LayoutMembers = ["contentKey", "contentUdi", "settingsKey", "settingsUdi"];

    public JsonNode ToFile(JsonNode blocks) => Rewritten(blocks, ValueToFile);

    public JsonNode FromFile(JsonNode blocks) => Rewritten(blocks, ValueFromFile);

    /// <summary>Element types of the outer blocks in a value, as far as it holds blocks.</summary>
    public static IEnumerable<Guid> TypesIn(string text) => JsonText.ParseStructure(text) is JsonObject json
        ? Parts.Take(2).SelectMany(part => json[part] as JsonArray ?? [])
            .Select(item => Guid.TryParse(Text(item?["contentTypeKey"]), out var type) ? type : Guid.Empty)
            .Where(type => type != Guid.Empty)
            .Distinct()
        : [];

    private JsonNode Rewritten(JsonNode blocks, Func<JsonNode?, PropertyKind?, (JsonNode? Value, string? Editor)> convert)
    {
        if (blocks is not JsonObject json || !json.ContainsKey("contentData"))
        {
            return blocks;
        }

        var ordered = new JsonObject();
        foreach (var part in Parts)
        {
            ordered[part] = part switch
            {
                "contentData" or "settingsData" => Items(json[part], convert),
                "layout" => Layout(json[part]),
                _ => Sorted(json[part]) ?? new JsonArray(),
            };
        }

        return ordered;
    }

    private JsonArray Items(JsonNode? items, Func<JsonNode?, PropertyKind?, (JsonNode? Value, string? Editor)> convert) =>
    [
        .. (items as JsonArray ?? []).OfType<JsonObject>().Select(item => new JsonObject
        {
            ["contentTypeKey"] = item["contentTypeKey"]?.DeepClone(),
            ["key"] = item["key"]?.DeepClone(),
            ["values"] = Values(item, convert),
        }),
    ];

    private JsonArray Values(JsonObject item, Func<JsonNode?, PropertyKind?, (JsonNode? Value, string? Editor)> convert)
    {
        var properties = Guid.TryParse(Text(item["contentTypeKey"]), out var type) ? elements(type) : null;
        return
        [
            .. (item["values"] as JsonArray ?? []).OfType<JsonObject>().Select(value =>
            {
                var alias = Text(value["alias"]);
                var converted = convert(value["value"], properties?.GetValueOrDefault(alias));
                return new JsonObject
                {
                    ["alias"] = alias,
                    ["culture"] = value["culture"]?.DeepClone(),
                    ["editorAlias"] = converted.Editor,
                    ["segment"] = value["segment"]?.DeepClone(),
                    ["value"] = converted.Value,
                };
            }),
        ];
    }

    private (JsonNode? Value, string? Editor) ValueToFile(JsonNode? value, PropertyKind? property)
    {
        if (property is null)
        {
            return (value?.DeepClone(), null);
        }

        var text = values.ToFile(Text(value), property);
        return (ValueText.Structure(text, property) ?? text, null);
    }

    private (JsonNode? Value, string? Editor) ValueFromFile(JsonNode? value, PropertyKind? property)
    {
        if (property is null)
        {
            return (value?.DeepClone(), null);
        }

        JsonNode? stored = values.FromFile(Text(value), property) switch
        {
            null => null,
            int number => number,
            decimal number => number,
            DateTime date => date.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            var text => text.ToString(),
        };
        return (stored, property.EditorAlias);
    }

    private static JsonObject Layout(JsonNode? layout) => new(
        (layout as JsonObject ?? []).Select(editor => KeyValuePair.Create(editor.Key, LayoutItems(editor.Value))));

    private static JsonNode? LayoutItems(JsonNode? items) => items is JsonArray array
        ? new JsonArray([.. array.Select(item => Sorted(WithAllMembers(item)))])
        : items?.DeepClone();

    private static JsonNode? WithAllMembers(JsonNode? item)
    {
        if (item?.DeepClone() is not JsonObject json)
        {
            return item;
        }

        foreach (var member in LayoutMembers.Where(member => !json.ContainsKey(member)))
        {
            json[member] = null;
        }

        return json;
    }

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject json => new JsonObject(json
            .OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Key, Sorted(member.Value)))),
        JsonArray array => new JsonArray([.. array.Select(Sorted)]),
        _ => node?.DeepClone(),
    };

    private static string Text(JsonNode? node) => node switch
    {
        null => "",
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
        JsonValue value when value.GetValueKind() == JsonValueKind.True => "1",
        JsonValue value when value.GetValueKind() == JsonValueKind.False => "0",
        _ => JsonText.Compact(node),
    };
}
