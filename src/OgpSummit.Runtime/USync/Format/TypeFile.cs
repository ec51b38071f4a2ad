using System.Xml.Linq;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Runtime.USync.Format;

/// <summary>A document type or a media type.</summary>
internal sealed record TypeFile : SyncModel
{
    public const string DocumentElement = "ContentType";
    public const string MediaElement = "MediaType";

    /// <summary>One of the two names above.</summary>
    public required string Element { get; init; }

    public int Level { get; init; }

    public required string Name { get; init; }

    public string Icon { get; init; } = "";

    public string Thumbnail { get; init; } = "";

    public string Description { get; init; } = "";

    public bool AllowAtRoot { get; init; }

    /// <summary>Key of the collection's data type.</summary>
    public Guid? ListView { get; init; }

    public ContentVariation Variations { get; init; }

    public bool IsElement { get; init; }

    public FolderPath? Folder { get; init; }

    public IReadOnlyList<ItemReference> Compositions { get; init; } = [];

    public IReadOnlyList<ItemReference> Structure { get; init; } = [];

    public IReadOnlyList<PropertyFile> Properties { get; init; } = [];

    public IReadOnlyList<TabFile> Tabs { get; init; } = [];

    /// <summary>Null for media types and for files that do not say.</summary>
    public HistoryFile? History { get; init; }

    /// <summary>Alias; media types have none.</summary>
    public string DefaultTemplate { get; init; } = "";

    public IReadOnlyList<ItemReference> AllowedTemplates { get; init; } = [];

    private bool IsMedia => Element == MediaElement;

    public static TypeFile Read(XElement root)
    {
        var info = root.Required("Info");
        var element = root.Name.LocalName;
        return new TypeFile
        {
            Element = element,
            Key = root.RequiredKey(),
            Alias = root.RequiredAttribute("Alias"),
            Line = root.Line(),
            Level = root.NumberAttribute("Level"),
            Name = info.RequiredText("Name"),
            Icon = info.Text("Icon"),
            Thumbnail = info.Text("Thumbnail"),
            Description = info.Text("Description"),
            AllowAtRoot = info.Flag("AllowAtRoot"),
            ListView = info.KeyElement("ListView") is { } view && view != Guid.Empty ? view : null,
            Variations = info.Choice("Variations", ContentVariation.Nothing),
            IsElement = info.Flag("IsElement"),
            History = HistoryFile.Read(info.Element("HistoryCleanup")),
            Folder = FolderPath.Read(info),
            Compositions = ItemReference.ReadAll(info.Element("Compositions"), "Composition"),
            DefaultTemplate = info.Text("DefaultTemplate"),
            AllowedTemplates = ItemReference.ReadAll(info.Element("AllowedTemplates"), "Template"),
            Structure = ItemReference.ReadAll(root.Element("Structure"), element),
            Properties = PropertyFile.ReadAll(root.Element("GenericProperties")),
            Tabs = TabFile.ReadAll(root.Element("Tabs")),
        };
    }

    /// <summary>Media types have their properties before their structure, document types after it.</summary>
    public override XElement Write() => XmlWriting.Keyed(
        Element,
        Key,
        new XAttribute("Alias", Alias),
        new XAttribute("Level", Level),
        WriteInfo(),
        IsMedia ? WriteProperties() : null,
        WriteStructure(),
        IsMedia ? null : WriteProperties(),
        new XElement("Tabs", Tabs.OrderBy(tab => tab.Key).Select(tab => tab.Write())));

    public override SyncModel WithoutDerived() => this with
    {
        Level = 0,
        Compositions = [.. Compositions.OrderBy(type => type.Key).Select(type => type.WithoutDerived())],
        AllowedTemplates = [.. AllowedTemplates.OrderBy(template => template.Key).Select(template => template.WithoutDerived())],
        Structure =
        [
            .. Structure.OrderBy(type => type.SortOrder).ThenBy(type => type.Key).Select(type => type.WithoutDerived()),
        ],
        Properties = [.. Properties.Select(property => property.WithoutDerived())],
    };

    private XElement WriteInfo() => new(
        "Info",
        new XElement("Name", Name),
        new XElement("Icon", Icon),
        new XElement("Thumbnail", Thumbnail),
        new XElement("Description", Description),
        new XElement("AllowAtRoot", AllowAtRoot.ToDotNet()),
        new XElement("ListView", ListView ?? Guid.Empty),
        new XElement("Variations", Variations),
        new XElement("IsElement", IsElement),
        History?.Write(),
        Folder?.Write(),
        new XElement("Compositions", ByAlias(Compositions).Select(type => type.Write("Composition"))),
        IsMedia ? null : new XElement("DefaultTemplate", DefaultTemplate),
        IsMedia ? null : new XElement("AllowedTemplates", ByAlias(AllowedTemplates).Select(type => type.Write("Template"))));

    private XElement WriteStructure() => new(
        "Structure",
        Structure.OrderBy(type => type.SortOrder).Select(type =>
            XmlWriting.Keyed(Element, type.Key, new XAttribute("SortOrder", type.SortOrder), type.Alias)));

    private XElement WriteProperties() => new(
        "GenericProperties",
        Properties.OrderBy(property => property.Alias, StringComparer.OrdinalIgnoreCase).Select(property => property.Write()));

    private static IEnumerable<ItemReference> ByAlias(IEnumerable<ItemReference> references) =>
        references.OrderBy(reference => reference.Alias, StringComparer.OrdinalIgnoreCase);
}
