using System.Xml.Linq;

namespace OgpSummit.Runtime.USync.Format;

/// <summary>A document or a media item.</summary>
internal sealed record ContentFile : SyncModel
{
    public const string DocumentElement = "Content";
    public const string MediaElement = "Media";

    /// <summary>One of the two names above.</summary>
    public required string Element { get; init; }

    public int Level { get; init; }

    /// <summary>Empty at the root.</summary>
    public Guid ParentKey { get; init; }

    public string ParentName { get; init; } = "";

    /// <summary>Alias-like forms of the names from the root down, each after a slash.</summary>
    public string Path { get; init; } = "";

    public bool Trashed { get; init; }

    /// <summary>Where a trashed item would be restored to.</summary>
    public Guid? TrashedParent { get; init; }

    /// <summary>Alias.</summary>
    public required string ContentType { get; init; }

    /// <summary>UTC; null where the file does not say.</summary>
    public DateTime? CreateDate { get; init; }

    public required string Name { get; init; }

    public IReadOnlyDictionary<string, string> CultureNames { get; init; } = Empty<string>();

    public int? SortOrder { get; init; }

    /// <summary>Null for media, and where the file does not say.</summary>
    public PublishedFile? Published { get; init; }

    public IReadOnlyList<ScheduleFile> Schedule { get; init; } = [];

    /// <summary>Null for media, and where the file does not say; with an empty key: none.</summary>
    public ItemReference? Template { get; init; }

    public IReadOnlyList<PropertyValuesFile> Properties { get; init; } = [];

    public override string Title => Name;

    private bool IsMedia => Element == MediaElement;

    private bool HasTemplate => Template is not null && Template.Key != Guid.Empty;

    public static ContentFile Read(XElement root)
    {
        var info = root.Required("Info");
        var name = info.Required("NodeName");
        var template = info.Element("Template");
        return new ContentFile
        {
            Element = root.Name.LocalName,
            Key = root.RequiredKey(),
            Alias = root.RequiredAttribute("Alias"),
            Line = root.Line(),
            Level = root.NumberAttribute("Level"),
            ParentKey = info.Element("Parent").KeyOrNull() ?? Guid.Empty,
            ParentName = info.Text("Parent"),
            Path = info.Text("Path"),
            Trashed = info.Flag("Trashed"),
            TrashedParent = info.Element("Trashed").KeyOrNull("Parent"),
            ContentType = info.RequiredText("ContentType"),
            CreateDate = info.DateOrNull("CreateDate"),
            Name = name.RequiredAttribute("Default"),
            CultureNames = name.Unique("Name", culture => culture.Attribute("Culture")?.Value)
                .ToDictionary(culture => culture.RequiredAttribute("Culture"), culture => culture.Value, Cultures),
            SortOrder = info.NumberOrNull("SortOrder"),
            Published = PublishedFile.Read(info.Element("Published")),
            Schedule = ScheduleFile.ReadAll(info.Element("Schedule")),
            Template = template is null ? null : ItemReference.Read(template),
            Properties = PropertyValuesFile.ReadAll(root.Element("Properties")),
        };
    }

    public override XElement Write() => XmlWriting.Keyed(
        Element,
        Key,
        new XAttribute("Alias", Alias),
        new XAttribute("Level", Level),
        WriteInfo(),
        new XElement(
            "Properties",
            Properties
                .OrderBy(property => property.Alias, StringComparer.OrdinalIgnoreCase)
                .Select(property => property.Write())));

    public override SyncModel WithoutDerived() => this with
    {
        Alias = "",
        Level = 0,
        ParentName = "",
        Path = "",
        CreateDate = null,
        TrashedParent = null,
        Name = CultureNames.Count == 0 ? Name : "",
        Template = Template?.WithoutDerived(),
    };

    private static StringComparer Cultures => StringComparer.OrdinalIgnoreCase;

    private static Dictionary<string, T> Empty<T>() => new(Cultures);

    private XElement WriteInfo() => new(
        "Info",
        XmlWriting.Keyed("Parent", ParentKey, ParentName),
        new XElement("Path", Path),
        new XElement("Trashed", TrashedParent is { } parent ? new XAttribute("Parent", parent) : null, Trashed),
        new XElement("ContentType", ContentType),
        CreateDate is { } date ? new XElement("CreateDate", date.ToFileDate()) : null,
        new XElement(
            "NodeName",
            new XAttribute("Default", Name),
            CultureNames.OrderBy(name => name.Key, Cultures).Select(name =>
                new XElement("Name", new XAttribute("Culture", name.Key), name.Value))),
        SortOrder is { } order ? new XElement("SortOrder", order) : null,
        IsMedia ? null : Published?.Write(),
        IsMedia ? null : ScheduleFile.WriteAll(Schedule),
        IsMedia ? null : HasTemplate ? Template!.Write("Template") : new XElement("Template"));
}
