using System.Text.Json.Nodes;
using OgpSummit.Runtime.Serialization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Blocks;

namespace OgpSummit.Tests.Unit.Serialization;

public sealed class ContentJsonTests
{
    private readonly ContentJsonSerializer _json = new(new AsciiEncoders());

    [Fact]
    public void What_is_outside_ASCII_is_escaped_as_stock_escapes_it() =>
        Assert.Equal("""["fran\u00E7ais \u003Cp\u003E"]""", _json.Serialize(new[] { "français <p>" }));

    [Theory]
    [InlineData("true", typeof(bool))]
    [InlineData("7", typeof(int))]
    [InlineData("7000000000", typeof(long))]
    [InlineData("7.5", typeof(double))]
    [InlineData("\"a\"", typeof(string))]
    [InlineData("[\"a\",\"b\"]", typeof(string[]))]
    [InlineData("[\"a\",1]", typeof(JsonArray))]
    [InlineData("[]", typeof(JsonArray))]
    [InlineData("{\"a\":1}", typeof(JsonObject))]
    public void An_object_becomes_what_editors_expect(string json, Type expected) =>
        Assert.Equal(expected, _json.Deserialize<object>(json)!.GetType());

    [Fact]
    public void A_member_that_occurs_twice_is_refused_when_it_is_read() =>
        Assert.Throws<System.Text.Json.JsonException>(() => _json.Deserialize<object>("""{"a":1,"a":2}"""));

    [Fact]
    public void Identifiers_are_texts()
    {
        var udi = new GuidUdi("document", Guid.Parse("d1ad11b7-7869-48bb-8b36-2526b16cc5db"));

        var json = _json.Serialize(udi);

        Assert.Equal("\"umb://document/d1ad11b7786948bb8b362526b16cc5db\"", json);
        Assert.Equal(udi, _json.Deserialize<GuidUdi>(json));
    }

    [Theory]
    [InlineData("""{"contentData":""")]
    [InlineData("plain text")]
    [InlineData("")]
    [InlineData("""{"layout":[]}""")]
    [InlineData("""{"layout":{"Umbraco.BlockList":[{"settingsKey":null}]}}""")]
    [InlineData("""{"contentData":[null]}""")]
    [InlineData("""{"contentData":7}""")]
    public void What_is_no_block_value_is_not_read_and_throws_nothing(string input)
    {
        Assert.False(_json.TryDeserialize<BlockListValue>(input, out var value));
        Assert.Null(value);
    }

    [Fact]
    public void A_list_of_parsed_objects_is_read_as_well_as_its_text()
    {
        Assert.True(_json.TryDeserialize<string[]>(new object[] { "a", "b" }, out var texts));
        Assert.Equal(["a", "b"], texts);
        Assert.True(_json.TryDeserialize<Umbraco.Cms.Core.Models.Link[]>(JsonNode.Parse("""[{"name":"a"}]""")!, out var links));
        Assert.Equal("a", links[0].Name);
    }

    [Fact]
    public void A_block_value_reads_the_layout_of_its_own_editor_and_writes_the_order_of_stock()
    {
        const string Json = """
            {"layout":{"Umbraco.BlockGrid":[{"contentKey":"252f20d3-bb4d-4897-88be-8594c62085a3","areas":[]}],
            "Umbraco.BlockList":[{"contentKey":"e3fc95ce-bdf2-4846-8bb4-b076937aab62"}]},
            "contentData":[{"key":"e3fc95ce-bdf2-4846-8bb4-b076937aab62","contentTypeKey":"d2a79363-982f-4d2b-88fc-c584960e23d5",
            "values":[{"alias":"title","culture":null,"segment":null,"value":"Kick-off"}]}],
            "settingsData":[],"expose":[{"contentKey":"e3fc95ce-bdf2-4846-8bb4-b076937aab62","culture":"fr-FR","segment":null}]}
            """;

        var value = _json.Deserialize<BlockListValue>(Json)!;

        var item = Assert.Single(value.GetLayouts()!);
        Assert.Equal(Guid.Parse("e3fc95ce-bdf2-4846-8bb4-b076937aab62"), item.ContentKey);
        Assert.Equal("Kick-off", value.ContentData[0].Values[0].Value);
        Assert.Equal(
            """{"contentData":[{"contentTypeKey":"d2a79363-982f-4d2b-88fc-c584960e23d5","key":"e3fc95ce-bdf2-4846-8bb4-b076937aab62","values":[{"editorAlias":null,"culture":null,"segment":null,"alias":"title","value":"Kick-off"}]}],"settingsData":[],"expose":[{"contentKey":"e3fc95ce-bdf2-4846-8bb4-b076937aab62","culture":"fr-FR","segment":null}],"layout":{"Umbraco.BlockList":[{"contentUdi":null,"settingsUdi":null,"contentKey":"e3fc95ce-bdf2-4846-8bb4-b076937aab62","settingsKey":null}]}}""",
            _json.Serialize(value));
    }

    [Fact]
    public void Enumerations_are_texts() =>
        Assert.Equal("\"Json\"", _json.Serialize(Umbraco.Cms.Core.Models.TagsStorageType.Json));
}
