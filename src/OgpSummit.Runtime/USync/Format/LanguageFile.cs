using System.Xml.Linq;

namespace OgpSummit.Runtime.USync.Format;

internal sealed record LanguageFile : SyncModel
{
    public required string Name { get; init; }

    public required string IsoCode { get; init; }

    public bool IsMandatory { get; init; }

    public bool IsDefault { get; init; }

    public string? Fallback { get; init; }

    public static LanguageFile Read(XElement root)
    {
        var isoCode = root.RequiredText("IsoCode");
        return new LanguageFile
        {
            Key = StableKey.Of(isoCode),
            Alias = root.RequiredAttribute("Alias"),
            Line = root.Line(),
            Name = root.Text("Name"),
            IsoCode = isoCode,
            IsMandatory = root.Flag("IsMandatory"),
            IsDefault = root.Flag("IsDefault"),
            Fallback = root.TextOrNull("Fallback"),
        };
    }

    public override XElement Write() => XmlWriting.Keyed(
        "Language",
        Key,
        new XAttribute("Alias", Alias),
        new XAttribute("Level", 0),
        new XElement("Name", Name),
        new XElement("IsoCode", IsoCode),
        new XElement("IsMandatory", IsMandatory),
        new XElement("IsDefault", IsDefault),
        Fallback is null ? null : new XElement("Fallback", Fallback));

    public override SyncModel WithoutDerived() => this;
}
