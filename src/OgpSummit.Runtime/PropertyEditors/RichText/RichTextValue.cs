using System.Text.Json.Nodes;
using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Serialization;

namespace OgpSummit.Runtime.PropertyEditors.RichText;

/// <summary>HTML and the blocks inside of it: <c>{ markup, blocks }</c>. A plain text is HTML without blocks.</summary>
internal sealed record RichTextValue(string Markup, RichTextBlockValue Blocks)
{
    public static Reading<RichTextValue> Read(object? raw, IJsonSerializer json)
    {
        if (RawValue.IsNothing(raw))
        {
            return Reading<RichTextValue>.Nothing;
        }

        if (RawValue.AsNode(raw) is not JsonObject node)
        {
            return raw is string or JsonValue && RawValue.AsText(raw) is { } html
                ? Of(html, new RichTextBlockValue())
                : Reading<RichTextValue>.Malformed;
        }

        var blocks = new RichTextBlockValue();
        if (node["blocks"] is { } nested && !json.TryDeserialize(nested, out blocks))
        {
            return Reading<RichTextValue>.Malformed;
        }

        return node["markup"] is null or JsonValue
            ? Of(RawValue.AsText(node["markup"]) ?? string.Empty, blocks)
            : Reading<RichTextValue>.Malformed;
    }

    private static Reading<RichTextValue> Of(string markup, RichTextBlockValue blocks) =>
        string.IsNullOrWhiteSpace(markup) ? Reading<RichTextValue>.Nothing : Reading<RichTextValue>.Of(new(markup, blocks));
}
