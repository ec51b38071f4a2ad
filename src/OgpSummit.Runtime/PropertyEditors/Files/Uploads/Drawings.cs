using System.Text;
using System.Xml;
using Umbraco.Cms.Core.Security;

namespace OgpSummit.Runtime.PropertyEditors.Files.Uploads;

/// <summary>
/// Refuses SVG drawings that could do something when they are opened: scripts, event handlers, links that run code,
/// embedded pages. Editors' programs write none of that.
/// </summary>
internal sealed class Drawings : IFileStreamSecurityAnalyzer
{
    private const int BeginningLength = 4096;

    /// <summary>Characters. Drawings are small; what is larger would be a photograph in disguise.</summary>
    private const long Longest = 20_000_000;

    private static readonly HashSet<string> Active = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "foreignObject", "iframe", "object", "embed", "handler", "listener",
    };

    private static readonly HashSet<string> Animations = new(StringComparer.OrdinalIgnoreCase) { "animate", "set", "animateMotion", "animateTransform" };

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersInDocument = Longest,
        MaxCharactersFromEntities = 1,
        CloseInput = false,
    };

    public static bool IsDrawing(byte[] beginning) =>
        Encoding.UTF8.GetString(beginning).Contains("<svg", StringComparison.OrdinalIgnoreCase)
        || Encoding.Unicode.GetString(beginning).Contains("<svg", StringComparison.OrdinalIgnoreCase)
        || Encoding.BigEndianUnicode.GetString(beginning).Contains("<svg", StringComparison.OrdinalIgnoreCase);

    public bool ShouldHandle(Stream fileStream)
    {
        var beginning = new byte[Math.Min(BeginningLength, fileStream.Length)];
        fileStream.ReadExactly(beginning);
        return IsDrawing(beginning);
    }

    public bool IsConsideredSafe(Stream fileStream)
    {
        try
        {
            using var reader = XmlReader.Create(fileStream, Settings);
            while (reader.Read())
            {
                if (reader.NodeType is XmlNodeType.Element && IsActive(reader))
                {
                    return false;
                }

                // A style sheet of its own could be anybody's.
                if (reader.NodeType is XmlNodeType.ProcessingInstruction)
                {
                    return false;
                }
            }

            return true;
        }
        catch (XmlException)
        {
            // Browsers read what is not quite XML in ways that nobody foresees.
            return false;
        }
    }

    private static bool IsActive(XmlReader reader)
    {
        if (Active.Contains(reader.LocalName))
        {
            return true;
        }

        var isAnimation = Animations.Contains(reader.LocalName);
        while (reader.MoveToNextAttribute())
        {
            if (reader.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                || (reader.LocalName.Equals("href", StringComparison.OrdinalIgnoreCase) && !IsHarmlessLink(reader.Value))
                || (isAnimation && reader.LocalName is "attributeName" && reader.Value.Contains("href", StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHarmlessLink(string link)
    {
        var target = new string([.. link.Where(character => !char.IsWhiteSpace(character) && !char.IsControl(character))]);
        return target.Length is 0
            || target[0] is '#' or '/'
            || target.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
            || target.StartsWith("https:", StringComparison.OrdinalIgnoreCase)
            || target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
            || (target.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase)
                && !target.StartsWith("data:image/svg", StringComparison.OrdinalIgnoreCase))
            || !target.Contains(':', StringComparison.Ordinal);
    }
}
