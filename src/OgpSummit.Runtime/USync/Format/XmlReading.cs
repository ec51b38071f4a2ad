using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace OgpSummit.Runtime.USync.Format;

/// <summary>Reads elements and attributes, and says on which line one is missing or wrong.</summary>
internal static class XmlReading
{
    /// <summary>The form of CreateDate and of schedules: UTC, whole seconds, without a zone.</summary>
    public const string DateFormat = "yyyy-MM-ddTHH:mm:ss";

    public static int Line(this XObject? node) => ((IXmlLineInfo?)node)?.LineNumber ?? 0;

    public static XElement Required(this XElement parent, string name) => parent.Element(name)
        ?? throw new SyncFileException($"<{parent.Name.LocalName}> has no <{name}>.", parent.Line());

    public static string RequiredText(this XElement parent, string name)
    {
        var element = parent.Required(name);
        return element.Value.Trim() is { Length: > 0 } text
            ? text
            : throw new SyncFileException($"<{name}> is empty.", element.Line());
    }

    public static string Text(this XElement parent, string name) => parent.Element(name)?.Value ?? "";

    public static string? TextOrNull(this XElement parent, string name) =>
        parent.Element(name)?.Value is { Length: > 0 } text ? text : null;

    public static Guid RequiredKey(this XElement element) => element.KeyOrNull()
        ?? throw new SyncFileException($"<{element.Name.LocalName}> has no Key.", element.Line());

    public static Guid? KeyOrNull(this XElement? element, string name = "Key") =>
        element?.Attribute(name) is { Value.Length: > 0 } attribute ? ToKey(attribute.Value, attribute) : null;

    public static Guid? KeyElement(this XElement parent, string name) =>
        parent.Element(name) is { Value.Length: > 0 } element ? ToKey(element.Value, element) : null;

    public static string RequiredAttribute(this XElement element, string name) =>
        element.Attribute(name)?.Value is { Length: > 0 } value
            ? value
            : throw new SyncFileException($"<{element.Name.LocalName}> has no {name}.", element.Line());

    public static bool Flag(this XElement parent, string name) =>
        parent.Element(name) is { Value.Length: > 0 } element && ToFlag(element.Value, element);

    public static bool ToFlag(string text, XObject where) => bool.TryParse(text, out var flag)
        ? flag
        : throw new SyncFileException($"\"{text}\" is neither true nor false.", where.Line());

    public static int Number(this XElement parent, string name) => parent.NumberOrNull(name) ?? 0;

    public static int? NumberOrNull(this XElement parent, string name) =>
        parent.Element(name) is { Value.Length: > 0 } element ? ToNumber(element.Value, element) : null;

    public static int NumberAttribute(this XElement element, string name) =>
        element.Attribute(name) is { Value.Length: > 0 } attribute ? ToNumber(attribute.Value, attribute) : 0;

    public static T Choice<T>(this XElement parent, string name, T otherwise)
        where T : struct, Enum
    {
        if (parent.Element(name) is not { Value.Length: > 0 } element)
        {
            return otherwise;
        }

        return Enum.TryParse<T>(element.Value, ignoreCase: true, out var value) && Enum.IsDefined(value)
            ? value
            : throw new SyncFileException(
                $"\"{element.Value}\" is none of {string.Join(", ", Enum.GetNames<T>())}.", element.Line());
    }

    public static DateTime? DateOrNull(this XElement parent, string name)
    {
        if (parent.Element(name) is not { Value.Length: > 0 } element)
        {
            return null;
        }

        const DateTimeStyles utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return DateTime.TryParse(element.Value, CultureInfo.InvariantCulture, utc, out var date)
            ? date
            : throw new SyncFileException($"\"{element.Value}\" is not a date.", element.Line());
    }

    /// <summary>The elements of that name, each of which must have another value of the attribute or element named.</summary>
    public static IEnumerable<XElement> Unique(this XElement parent, string name, Func<XElement, string?> identity)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var element in parent.Elements(name))
        {
            if (identity(element) is { Length: > 0 } value && !seen.Add(value))
            {
                throw new SyncFileException($"<{name}> \"{value}\" is given twice.", element.Line());
            }

            yield return element;
        }
    }

    private static Guid ToKey(string text, XObject where) => Guid.TryParse(text, out var key)
        ? key
        : throw new SyncFileException($"\"{text}\" is not a key (GUID).", where.Line());

    private static int ToNumber(string text, XObject where) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new SyncFileException($"\"{text}\" is not a whole number.", where.Line());
}
