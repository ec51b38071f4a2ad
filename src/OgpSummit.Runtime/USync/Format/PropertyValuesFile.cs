using System.Xml;
using System.Xml.Linq;

namespace OgpSummit.Runtime.USync.Format;

/// <summary>The values of one property: one for all cultures (null), or one for each. An empty text is no value.</summary>
internal sealed record PropertyValuesFile(string Alias, IReadOnlyList<ValueFile> Values, int Line = 0)
{
    public static IReadOnlyList<PropertyValuesFile> ReadAll(XElement? properties)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. (properties?.Elements() ?? []).Select(property => Read(property, seen))];
    }

    public XElement Write() => new(
        XmlConvert.EncodeLocalName(Alias),
        Values.OrderBy(value => value.Culture ?? "", StringComparer.OrdinalIgnoreCase).Select(value => value.Write()));

    private static PropertyValuesFile Read(XElement property, HashSet<string> seen)
    {
        var alias = XmlConvert.DecodeName(property.Name.LocalName);
        return seen.Add(alias)
            ? new PropertyValuesFile(
                alias,
                [.. property.Unique("Value", ValueFile.Identity).Select(ValueFile.Read)],
                property.Line())
            : throw new SyncFileException($"<{alias}> is given twice.", property.Line());
    }
}

internal sealed record ValueFile(string? Culture, string? Segment, string Text, int Line = 0)
{
    public static ValueFile Read(XElement value) => new(
        Attribute(value, nameof(Culture)), Attribute(value, nameof(Segment)), value.Value, value.Line());

    public static string Identity(XElement value) =>
        $"culture {Attribute(value, nameof(Culture)) ?? "none"}, segment {Attribute(value, nameof(Segment)) ?? "none"}";

    public XElement Write() => new(
        "Value",
        Culture is null ? null : new XAttribute(nameof(Culture), Culture),
        Segment is null ? null : new XAttribute(nameof(Segment), Segment),
        new XCData(Text));

    private static string? Attribute(XElement value, string name) =>
        value.Attribute(name)?.Value is { Length: > 0 } text ? text : null;
}
