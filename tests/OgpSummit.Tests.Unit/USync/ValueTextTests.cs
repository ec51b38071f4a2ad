using System.Text.Json.Nodes;
using OgpSummit.Runtime.USync.Files;
using OgpSummit.Runtime.USync.Format;
using OgpSummit.Runtime.USync.Values;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Tests.Unit.USync;

public sealed class ValueTextTests
{
    private static readonly PropertyKind Text = new("Umbraco.TextBox", ValueStorageType.Nvarchar);
    private static readonly PropertyKind Blocks = new("Umbraco.BlockList", ValueStorageType.Ntext);

    private readonly ValueText _values = new(ElementsOf(RecordedFiles.Root));

    [Fact]
    public void A_stored_value_is_written_as_uSync_writes_it() => Assert.All(
        RecordedFiles.StoredValues(),
        value => Assert.Equal(InFile(value), _values.ToFile(value.Stored, KindOf(value))));

    [Fact]
    public void A_value_that_is_read_means_what_was_stored() => Assert.All(
        RecordedFiles.StoredValues(),
        value => Assert.Equal(Meaning(value.Stored), Meaning(_values.FromFile(InFile(value), KindOf(value)))));

    [Fact]
    public void A_text_that_looks_like_JSON_stays_as_it_is()
    {
        const string text = "[1,2]";

        Assert.Equal(text, _values.ToFile(text, Text));
        Assert.Equal(text, _values.FromFile(text, Text));
    }

    [Fact]
    public void An_empty_text_is_no_value() => Assert.Null(_values.FromFile("", Text));

    [Fact]
    public void Line_ends_become_line_feeds() => Assert.Equal("a\nb\nc", _values.ToFile("a\r\nb\rc", Text));

    [Theory]
    [InlineData(ValueStorageType.Integer, "four")]
    [InlineData(ValueStorageType.Decimal, "1,5 €")]
    [InlineData(ValueStorageType.Date, "yesterday")]
    public void A_text_of_another_kind_is_refused(ValueStorageType storage, string text) => Assert.Contains(
        text,
        Assert.Throws<SyncFileException>(() => _values.FromFile(text, new PropertyKind("x", storage))).Message);

    [Fact]
    public void A_block_of_an_unknown_type_keeps_its_values()
    {
        const string stored =
            """{"contentData":[{"contentTypeKey":"00000000-0000-0000-0000-0000000000aa","key":"k","values":[{"alias":"a","value":7}]}]}""";

        Assert.Contains("\"value\": 7", _values.ToFile(stored, Blocks));
    }

    [Fact]
    public void What_has_been_canonical_stays_so() => Assert.All(
        RecordedFiles.StoredValues(),
        value => Assert.Equal(InFile(value), _values.Canonical(InFile(value), KindOf(value))));

    private static PropertyKind KindOf(StoredValue value) => new(value.Editor, value.StorageType);

    private static string InFile(StoredValue value) => ContentFile
        .Read(SyncFileText.Read(RecordedFiles.PathOf(value.File)))
        .Properties.Single(property => property.Alias == value.Alias)
        .Values.Single(one => one.Culture == value.Culture)
        .Text;

    /// <summary>JSON without regard to the order of members or to white space; anything else as it is.</summary>
    private static string Meaning(object? stored) =>
        JsonText.ParseStructure($"{stored}") is { } json ? Ordered(json)!.ToJsonString() : $"{stored}";

    private static JsonNode? Ordered(JsonNode? node) => node switch
    {
        JsonObject json => new JsonObject(json.OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Key, Ordered(member.Value)))),
        JsonArray array => new JsonArray([.. array.Select(Ordered)]),
        _ => node?.DeepClone(),
    };

    private static ElementProperties ElementsOf(string root)
    {
        var types = Directory.EnumerateFiles(Path.Combine(root, "ContentTypes"))
            .Select(path => TypeFile.Read(SyncFileText.Read(path)))
            .ToDictionary(type => type.Key, type => type.Properties.ToDictionary(
                property => property.Alias, property => new PropertyKind(property.Type, StorageOf(property.Type))));
        return types.GetValueOrDefault;
    }

    private static ValueStorageType StorageOf(string editor) => editor switch
    {
        "Umbraco.TrueFalse" or "Umbraco.Integer" => ValueStorageType.Integer,
        _ => ValueStorageType.Ntext,
    };
}
