using System.Xml.Linq;

namespace OgpSummit.Runtime.USync.Format;

internal sealed record DomainFile : SyncModel
{
    public bool IsWildcard { get; init; }

    public required string Language { get; init; }

    public Guid? RootKey { get; init; }

    /// <summary>Names of the root document and its ancestors, each after a slash.</summary>
    public string RootPath { get; init; } = "";

    public int SortOrder { get; init; }

    public override string Title => $"{Alias} ({Language})";

    /// <summary>A wildcard's name holds the id of its document, which differs from site to site; its document does not.</summary>
    public Guid Identity => IsWildcard ? StableKey.Of($"*{RootKey}") : Key;

    public static DomainFile Read(XElement root)
    {
        var info = root.Required("Info");
        return new DomainFile
        {
            Key = StableKey.Of(root.RequiredAttribute("Alias")),
            Alias = root.RequiredAttribute("Alias"),
            Line = root.Line(),
            IsWildcard = info.Flag("IsWildcard"),
            Language = info.RequiredText("Language"),
            RootKey = info.Element("Root").KeyOrNull(),
            RootPath = info.Text("Root"),
            SortOrder = info.Number("SortOrder"),
        };
    }

    public override XElement Write() => XmlWriting.Keyed(
        "Domain",
        Key,
        new XAttribute("Alias", Alias),
        new XElement(
            "Info",
            new XElement("IsWildcard", IsWildcard),
            new XElement("Language", Language),
            RootKey is { } key ? XmlWriting.Keyed("Root", key, RootPath) : null,
            new XElement("SortOrder", SortOrder)));

    public override SyncModel WithoutDerived() => this with
    {
        Key = Identity,
        Alias = IsWildcard ? "*" : Alias,
        RootPath = "",
    };
}
