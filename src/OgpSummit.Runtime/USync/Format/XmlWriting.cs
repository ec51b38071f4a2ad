using System.Globalization;
using System.Xml.Linq;

namespace OgpSummit.Runtime.USync.Format;

internal static class XmlWriting
{
    /// <summary>Some switches are written as .NET's True and False, the others as XML's true and false.</summary>
    public static string ToDotNet(this bool value) => value ? bool.TrueString : bool.FalseString;

    public static string ToFileDate(this DateTime value) =>
        value.ToString(XmlReading.DateFormat, CultureInfo.InvariantCulture);

    public static XElement Keyed(string name, Guid key, params object?[] content) =>
        new(name, new XAttribute("Key", key), content);
}
