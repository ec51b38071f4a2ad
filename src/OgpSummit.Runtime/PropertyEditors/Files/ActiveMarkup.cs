using System.Xml;
using Umbraco.Cms.Core.Security;

namespace OgpSummit.Runtime.PropertyEditors.Files;

/// <summary>
/// Refuses uploads that a browser would run on this site: HTML, and SVG with scripts, handlers or foreign content. Files
/// are judged by their first bytes, whatever they are called.
/// </summary>
internal sealed class ActiveMarkup : IFileStreamSecurityAnalyzer
{
    private static readonly string[] ActiveElements =
        ["script", "foreignobject", "iframe", "embed", "object", "handler", "listener"];

    public bool ShouldHandle(Stream fileStream)
    {
        for (var read = 0; read < 1024; read++)
        {
            var next = fileStream.ReadByte();
            if (next is 0xEF or 0xBB or 0xBF or 0xFE or 0xFF or 0x00 || char.IsWhiteSpace((char)Math.Max(next, 0)))
            {
                continue;
            }

            return next is '<';
        }

        return false;
    }

    public bool IsConsideredSafe(Stream fileStream)
    {
        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, CloseInput = false, XmlResolver = null };
            using var reader = XmlReader.Create(fileStream, settings);
            return reader.MoveToContent() is XmlNodeType.Element
                && !reader.LocalName.Equals("html", StringComparison.OrdinalIgnoreCase)
                && IsPassive(reader);
        }
        catch (XmlException)
        {
            // Not XML, so it is HTML or pretends to be.
            return false;
        }
    }

    private static bool IsPassive(XmlReader reader)
    {
        do
        {
            if (reader.NodeType is XmlNodeType.Element
                && (ActiveElements.Contains(reader.LocalName.ToLowerInvariant()) || HasActiveAttribute(reader)))
            {
                return false;
            }
        }
        while (reader.Read());

        return true;
    }

    private static bool HasActiveAttribute(XmlReader reader)
    {
        var found = false;
        while (reader.MoveToNextAttribute())
        {
            var value = new string([.. reader.Value.Where(character => !char.IsWhiteSpace(character) && !char.IsControl(character))]);
            found |= reader.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                || value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
                || value.StartsWith("data:text/html", StringComparison.OrdinalIgnoreCase);
        }

        reader.MoveToElement();
        return found;
    }
}
