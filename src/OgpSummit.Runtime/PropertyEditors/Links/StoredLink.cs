using System.Text.Json.Nodes;
using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core;

namespace OgpSummit.Runtime.PropertyEditors.Links;

/// <summary>A link as it is stored; the order of the members is stock's.</summary>
/// <param name="Unique">Never set in the database: stock keeps the member, and so do files.</param>
/// <param name="Type">As <paramref name="Unique" />.</param>
/// <param name="Udi">Document or media; null for an address.</param>
/// <param name="Url">The address; null for a document or media, whose url is looked up.</param>
/// <param name="QueryString">What is added to the url, its ? or # included.</param>
/// <param name="Culture">The language in which a document is linked; null for the reader's.</param>
internal sealed record StoredLink(
    string? Name, string? Target, Guid? Unique, string? Type, GuidUdi? Udi, string? Url, string? QueryString, string? Culture)
{
    public const string External = "external";

    /// <summary>Reads a posted link (<c>type</c> and <c>unique</c>) or a stored one (<c>udi</c>).</summary>
    public static StoredLink? Read(JsonNode? node)
    {
        if (node is not JsonObject link || !TryReadUdi(link, out var udi))
        {
            return null;
        }

        var url = udi is null ? Text(link, "url") : null;
        return udi is null && url is null && Text(link, "queryString") is null
            ? null
            : new(Text(link, "name"), Text(link, "target"), null, null, udi, url, Text(link, "queryString"), Text(link, "culture"));
    }

    private static bool TryReadUdi(JsonObject link, out GuidUdi? udi)
    {
        udi = null;
        if (Text(link, "udi") is { } stored)
        {
            return UdiParser.TryParse(stored, out udi);
        }

        var type = Text(link, "type");
        if (type is null or External)
        {
            return true;
        }

        if (type is not (Constants.UdiEntityType.Document or Constants.UdiEntityType.Media)
            || !Guid.TryParse(Text(link, "unique"), out var key))
        {
            return false;
        }

        udi = new GuidUdi(type, key);
        return true;
    }

    private static string? Text(JsonObject link, string name) =>
        RawValue.AsText(link[name]) is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
}
