using System.Xml.Linq;

namespace OgpSummit.Runtime.USync.Reporting;

/// <summary>Tells two elements of the same form apart, one line for each text or attribute that differs.</summary>
internal static class XmlDifference
{
    private const int LongestText = 60;

    public static IReadOnlyList<string> Between(XElement current, XElement wanted) => [.. Lines("", current, wanted)];

    private static IEnumerable<string> Lines(string path, XElement? current, XElement? wanted)
    {
        if (current is null || wanted is null)
        {
            var added = current is null;
            yield return $"{path}: {(added ? "added" : "removed")} {Shown((current ?? wanted)!.Value)}".TrimEnd();
            yield break;
        }

        foreach (var attribute in Names(current, wanted).Where(name => Text(current, name) != Text(wanted, name)))
        {
            yield return $"{Join(path, "@" + attribute)}: {Shown(Text(current, attribute))} → {Shown(Text(wanted, attribute))}";
        }

        if (!current.HasElements && !wanted.HasElements)
        {
            if (current.Value != wanted.Value)
            {
                yield return $"{path}: {Shown(current.Value)} → {Shown(wanted.Value)}";
            }

            yield break;
        }

        var others = Identified(current);
        var ours = Identified(wanted);
        foreach (var name in others.Keys.Union(ours.Keys))
        {
            foreach (var line in Lines(Join(path, name), others.GetValueOrDefault(name), ours.GetValueOrDefault(name)))
            {
                yield return line;
            }
        }
    }

    /// <summary>Children by name and, where there are several of a name, by what tells them apart.</summary>
    private static Dictionary<string, XElement> Identified(XElement parent)
    {
        var children = new Dictionary<string, XElement>();
        foreach (var child in parent.Elements())
        {
            var name = child.Name.LocalName + Identity(child);
            while (!children.TryAdd(name, child))
            {
                name += "'";
            }
        }

        return children;
    }

    private static string Identity(XElement child)
    {
        var identity = child.Attribute("Culture")?.Value
            ?? child.Attribute("Language")?.Value
            ?? child.Element("Alias")?.Value
            ?? (child.Attribute("SortOrder") is null ? null : child.Attribute("Key")?.Value);
        return identity is null ? "" : $"[{identity}]";
    }

    private static IEnumerable<XName> Names(XElement current, XElement wanted) =>
        current.Attributes().Concat(wanted.Attributes()).Select(attribute => attribute.Name).Distinct();

    private static string Text(XElement element, XName attribute) => element.Attribute(attribute)?.Value ?? "";

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}/{name}";

    private static string Shown(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return $"\"{(line.Length > LongestText ? line[..LongestText] + "…" : line)}\"";
    }
}
