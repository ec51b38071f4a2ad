using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Tests.Unit.PropertyEditors;

public sealed class BlockListTests : IDisposable
{
    private const string Alias = "Umbraco.BlockList";
    private const string Milestone = "d2a79363-982f-4d2b-88fc-c584960e23d5";
    private const string Note = "3776ed17-5d3b-4def-8bc6-e722669aaeef";
    private const string Settings = "ad69659e-50d1-4dd9-8d34-0f1237dcb4ff";
    private const string KickOff = "e3fc95ce-bdf2-4846-8bb4-b076937aab62";
    private const string Delivery = "252f20d3-bb4d-4897-88be-8594c62085a3";
    private const string Remark = "ca563207-dfc9-473e-87b5-c917195a0cb9";

    private const string Configuration = $$"""
        {"blocks":[{"contentElementTypeKey":"{{Milestone}}","settingsElementTypeKey":"{{Settings}}"},
        {"contentElementTypeKey":"{{Note}}"}],"validationLimit":{"min":0,"max":5} }
        """;

    /// <summary>As stock Umbraco was posted it.</summary>
    private const string Posted = $$"""
        {"layout":{"Umbraco.BlockList":[{"contentKey":"{{KickOff}}","settingsKey":"f9baada8-54d4-4165-8567-3f8f79a5ef0a"},
        {"contentKey":"{{Delivery}}","settingsKey":null},{"contentKey":"{{Remark}}"}]},
        "contentData":[{"key":"{{KickOff}}","contentTypeKey":"{{Milestone}}","values":[
        {"alias":"title","culture":null,"segment":null,"value":"Kick-off"},
        {"alias":"dueDate","culture":null,"segment":null,"value":{"date":"2026-02-01","timeZone":null} },
        {"alias":"done","culture":null,"segment":null,"value":true}]},
        {"key":"{{Delivery}}","contentTypeKey":"{{Milestone}}","values":[{"alias":"title","culture":null,"segment":null,"value":"Delivery"}]},
        {"key":"{{Remark}}","contentTypeKey":"{{Note}}","values":[
        {"alias":"text","culture":"fr-FR","segment":null,"value":"Note en français"},
        {"alias":"text","culture":"en-US","segment":null,"value":"Note in English"},
        {"alias":"weight","culture":null,"segment":null,"value":10}]}],
        "settingsData":[{"key":"f9baada8-54d4-4165-8567-3f8f79a5ef0a","contentTypeKey":"{{Settings}}","values":[
        {"alias":"highlight","culture":null,"segment":null,"value":true}]}],
        "expose":[{"contentKey":"{{KickOff}}","culture":null,"segment":null},
        {"contentKey":"{{Delivery}}","culture":null,"segment":null},{"contentKey":"{{Remark}}","culture":"fr-FR","segment":null}]}
        """;

    /// <summary>As stock Umbraco stored it.</summary>
    private const string Stored =
        """{"contentData":[{"contentTypeKey":"d2a79363-982f-4d2b-88fc-c584960e23d5","key":"e3fc95ce-bdf2-4846-8bb4-b076937aab62","values":[{"editorAlias":"Umbraco.TextBox","culture":null,"segment":null,"alias":"title","value":"Kick-off"},{"editorAlias":"Umbraco.DateOnly","culture":null,"segment":null,"alias":"dueDate","value":"{\u0022date\u0022:\u00222026-02-01T00:00:00\u002B00:00\u0022,\u0022timeZone\u0022:null}"},{"editorAlias":"Umbraco.TrueFalse","culture":null,"segment":null,"alias":"done","value":1}]},{"contentTypeKey":"d2a79363-982f-4d2b-88fc-c584960e23d5","key":"252f20d3-bb4d-4897-88be-8594c62085a3","values":[{"editorAlias":"Umbraco.TextBox","culture":null,"segment":null,"alias":"title","value":"Delivery"}]},{"contentTypeKey":"3776ed17-5d3b-4def-8bc6-e722669aaeef","key":"ca563207-dfc9-473e-87b5-c917195a0cb9","values":[{"editorAlias":"Umbraco.Integer","culture":null,"segment":null,"alias":"weight","value":10},{"editorAlias":"Umbraco.TextArea","culture":"en-US","segment":null,"alias":"text","value":"Note in English"},{"editorAlias":"Umbraco.TextArea","culture":"fr-FR","segment":null,"alias":"text","value":"Note en fran\u00E7ais"}]}],"settingsData":[{"contentTypeKey":"ad69659e-50d1-4dd9-8d34-0f1237dcb4ff","key":"f9baada8-54d4-4165-8567-3f8f79a5ef0a","values":[{"editorAlias":"Umbraco.TrueFalse","culture":null,"segment":null,"alias":"highlight","value":1}]}],"expose":[{"contentKey":"e3fc95ce-bdf2-4846-8bb4-b076937aab62","culture":null,"segment":null},{"contentKey":"252f20d3-bb4d-4897-88be-8594c62085a3","culture":null,"segment":null},{"contentKey":"ca563207-dfc9-473e-87b5-c917195a0cb9","culture":"fr-FR","segment":null}],"layout":{"Umbraco.BlockList":[{"contentUdi":null,"settingsUdi":null,"contentKey":"e3fc95ce-bdf2-4846-8bb4-b076937aab62","settingsKey":"f9baada8-54d4-4165-8567-3f8f79a5ef0a"},{"contentUdi":null,"settingsUdi":null,"contentKey":"252f20d3-bb4d-4897-88be-8594c62085a3","settingsKey":null},{"contentUdi":null,"settingsUdi":null,"contentKey":"ca563207-dfc9-473e-87b5-c917195a0cb9","settingsKey":null}]}}""";

    private readonly EditorBench _bench = new();

    public BlockListTests()
    {
        AddElementType(Milestone, "milestone", varies: false,
            ("title", "Umbraco.TextBox", "{}"), ("dueDate", "Umbraco.DateOnly", "{}"), ("done", "Umbraco.TrueFalse", "{}"),
            ("links", "Umbraco.MultiUrlPicker", "{}"), ("topics", "Umbraco.Tags", """{"group":"topics"}"""),
            ("file", "Umbraco.UploadField", "{}"), ("inner", Alias, Configuration));
        AddElementType(Note, "note", varies: true, ("text", "Umbraco.TextArea", "{}"), ("weight", "Umbraco.Integer", """{"max":50}"""));
        AddElementType(Settings, "blockSettings", varies: false, ("highlight", "Umbraco.TrueFalse", "{}"));
        PropertyOf(Milestone, "title").Mandatory = true;
        PropertyOf(Note, "weight").Variations = ContentVariation.Nothing;
    }

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Blocks_are_stored_as_stock_stores_them() => Assert.Equal(Stored, _bench.Store(Alias, Configuration, Posted));

    [Fact]
    public void Values_inside_are_shown_by_their_own_editors()
    {
        var shown = JsonNode.Parse(_bench.Show(Alias, Configuration, Stored))!;

        var kickOff = shown["contentData"]![0]!["values"]!;
        Assert.Equal("2026-02-01", kickOff[1]!["value"]!["date"]!.GetValue<string>());
        Assert.True(kickOff[2]!["value"]!.GetValue<bool>());
        Assert.Equal(KickOff, shown["layout"]!["Umbraco.BlockList"]![0]!["contentKey"]!.GetValue<string>());
        Assert.Equal(Stored, _bench.Store(Alias, Configuration, shown.ToJsonString(), Stored));
    }

    [Fact]
    public void Blocks_that_nobody_lays_out_and_values_that_no_property_has_are_not_stored()
    {
        var posted = JsonNode.Parse(Posted)!;
        posted["layout"]!["Umbraco.BlockList"]!.AsArray().RemoveAt(1);
        posted["contentData"]![0]!["values"]!.AsArray().Add(
            new JsonObject { ["alias"] = "gone", ["culture"] = null, ["segment"] = null, ["value"] = "x" });

        var stored = (string)_bench.Store(Alias, Configuration, posted.ToJsonString())!;

        Assert.DoesNotContain(Delivery, stored);
        Assert.DoesNotContain("gone", stored);
        Assert.Contains(KickOff, stored);
    }

    [Fact]
    public void A_missing_value_is_told_with_the_path_of_its_property()
    {
        var posted = JsonNode.Parse(Posted)!;
        posted["contentData"]![0]!["values"]!.AsArray().RemoveAt(0);
        posted["contentData"]![1]!["values"]![0]!["value"] = "";

        Assert.Equal(
            [
                "$.contentData[0].values[?(@.alias == 'title' && @.culture == null && @.segment == null)].value: #validation_invalidNull",
                "$.contentData[1].values[0].value: #validation_invalidEmpty",
            ],
            _bench.Faults(Alias, Configuration, posted));
    }

    [Fact]
    public void Bad_values_inside_are_refused_posted_and_stored()
    {
        var posted = JsonNode.Parse(Posted)!;
        posted["contentData"]![2]!["values"]![2]!["value"] = 99;
        const string Text = ".value: The value 99 is greater than the allowed maximum value of 50";

        Assert.Equal(["$.contentData[2].values[2]" + Text], _bench.Faults(Alias, Configuration, posted));
        Assert.Equal(
            ["$.contentData[2].values[0]" + Text],
            _bench.Faults(Alias, Configuration, _bench.Store(Alias, Configuration, posted.ToJsonString())));
    }

    [Fact]
    public void A_block_that_is_exposed_nowhere_is_not_checked()
    {
        var posted = JsonNode.Parse(Posted)!;
        posted["contentData"]![0]!["values"]!.AsArray().Clear();
        posted["expose"]!.AsArray().RemoveAt(0);

        Assert.Empty(_bench.Faults(Alias, Configuration, posted));
    }

    [Theory]
    [InlineData("fr-FR", 1)]
    [InlineData("en-US", 0)]
    public void Only_the_cultures_that_are_checked_and_expose_the_block_need_its_text(string culture, int faults)
    {
        PropertyOf(Note, "text").Mandatory = true;
        var posted = JsonNode.Parse(Posted)!;
        posted["contentData"]![2]!["values"]!.AsArray().RemoveAt(0);
        posted["contentData"]![2]!["values"]!.AsArray().RemoveAt(0);
        var context = new PropertyValidationContext
        {
            Culture = null,
            Segment = null,
            CulturesBeingValidated = [culture],
            SegmentsBeingValidated = [],
        };

        var found = _bench.Editor(Alias).GetValueEditor(_bench.Configuration(Alias, Configuration))
            .Validate(posted, false, null, context);

        Assert.Equal(faults, found.Count());
    }

    [Fact]
    public void A_type_that_the_list_does_not_offer_is_refused()
    {
        var posted = Posted.Replace(Note, Settings, StringComparison.Ordinal);

        Assert.Contains("This type of block is not allowed here", _bench.Faults(Alias, Configuration, _bench.Posted(posted)));
        Assert.Contains(
            "This type of block is not allowed here",
            _bench.Faults(Alias, Configuration, _bench.Posted(Posted.Replace(Note, Guid.NewGuid().ToString(), StringComparison.Ordinal))));
    }

    [Fact]
    public void Too_many_blocks_are_counted() =>
        Assert.Contains(
            "Maximum 2 entries, you have entered <strong>1</strong> too many.",
            _bench.Faults(Alias, Configuration.Replace("\"max\":5", "\"max\":2", StringComparison.Ordinal), _bench.Posted(Posted)));

    [Fact]
    public void References_and_tags_inside_are_found_at_any_depth()
    {
        var inner = JsonNode.Parse(Posted)!;
        inner["contentData"]![0]!["values"]!.AsArray().Add(Value("links", """[{"type":"external","url":"https://example.com"},{"type":"document","unique":"d1ad11b7-7869-48bb-8b36-2526b16cc5db"}]"""));
        inner["contentData"]![0]!["values"]!.AsArray().Add(Value("topics", """["eau"]"""));
        var outer = JsonNode.Parse(Posted)!;
        outer["contentData"]![1]!["values"]!.AsArray().Add(Value("inner", inner.ToJsonString()));

        var stored = _bench.Store(Alias, Configuration, outer.ToJsonString());

        var editor = _bench.Editor(Alias).GetValueEditor();
        Assert.Equal(
            ["umb://document/d1ad11b7786948bb8b362526b16cc5db"],
            ((IDataValueReference)editor).GetReferences(stored).Select(reference => reference.Udi.ToString()));
        var tag = Assert.Single(((IDataValueTags)editor).GetTags(stored, null, 7));
        Assert.Equal(("eau", "topics", 7), (tag.Text, tag.Group, tag.LanguageId));
    }

    [Fact]
    public void Publishing_one_culture_takes_its_values_and_exposes_it_alone()
    {
        var editor = _bench.Editor(Alias);
        var edited = Stored.Replace("""{"contentKey":"ca563207-dfc9-473e-87b5-c917195a0cb9","culture":"fr-FR","segment":null}""", """{"contentKey":"ca563207-dfc9-473e-87b5-c917195a0cb9","culture":"fr-FR","segment":null},{"contentKey":"ca563207-dfc9-473e-87b5-c917195a0cb9","culture":"en-US","segment":null}""", StringComparison.Ordinal);

        var english = (string)editor.MergePartialPropertyValueForCulture(edited, null, "en-US")!;

        Assert.Contains("Note in English", english);
        Assert.DoesNotContain("Note en fran", english);
        Assert.DoesNotContain("Kick-off", english);
        Assert.Equal([(Remark, "en-US")], Exposures(english));

        var both = (string)editor.MergePartialPropertyValueForCulture(
            edited, editor.MergePartialPropertyValueForCulture(edited, english, "fr-FR"), null)!;

        Assert.Contains("Note en fran", both);
        Assert.Contains("Kick-off", both);
        Assert.Equal(4, Exposures(both).Count);
    }

    [Theory]
    [InlineData("fr-FR", "en-US", null)]
    [InlineData("en-US", null, "fr-FR")]
    [InlineData(null, "fr-FR", "en-US")]
    public void Once_every_culture_is_published_both_values_are_the_same_text(string? first, string? second, string? third)
    {
        var editor = _bench.Editor(Alias);
        var edited = (string)editor.MergePartialPropertyValueForCulture(Stored, null, "*")!;

        var published = new[] { first, second, third }.Aggregate(
            (object?)null, (earlier, culture) => editor.MergePartialPropertyValueForCulture(edited, earlier, culture));

        Assert.Equal(Exposures(edited), Exposures((string)published!));
    }

    [Fact]
    public void Publishing_again_takes_out_what_was_taken_out()
    {
        var editor = _bench.Editor(Alias);
        var edited = JsonNode.Parse(Stored)!;
        edited["contentData"]![2]!["values"]!.AsArray().RemoveAt(2);
        edited["layout"]!["Umbraco.BlockList"]!.AsArray().RemoveAt(1);

        var published = (string)editor.MergePartialPropertyValueForCulture(edited.ToJsonString(), Stored, "fr-FR")!;

        Assert.DoesNotContain("Note en fran", published);
        Assert.Contains("Note in English", published);
        Assert.DoesNotContain(Delivery, published);
    }

    [Fact]
    public void An_editor_of_one_culture_changes_that_culture_alone()
    {
        var edited = JsonNode.Parse(Stored.Replace("Note in English", "Changed note", StringComparison.Ordinal)
            .Replace("Note en fran\\u00E7ais", "Note interdite", StringComparison.Ordinal)
            .Replace("Kick-off", "Changed start", StringComparison.Ordinal))!;
        edited["layout"]!["Umbraco.BlockList"]!.AsArray().RemoveAt(1);

        var restricted = (string)_bench.Editor(Alias).MergeVariantInvariantPropertyValue(
            Stored, edited.ToJsonString(), canUpdateInvariantData: false, ["en-US"])!;

        Assert.Contains("Changed note", restricted);
        Assert.Contains("Note en fran", restricted);
        Assert.Contains("Kick-off", restricted);
        Assert.Contains(Delivery, restricted);
        Assert.DoesNotContain("interdite", restricted);
        Assert.DoesNotContain("Changed start", restricted);
    }

    [Fact]
    public void The_cultures_that_differ_are_named()
    {
        var editor = _bench.Editor(Alias);

        Assert.Empty(editor.GetChangedCulturesForPartialPropertyValues(Stored, Stored, "fr-FR"));
        Assert.Equal(["en-US"], editor.GetChangedCulturesForPartialPropertyValues(
            Stored.Replace("Note in English", "Changed", StringComparison.Ordinal), Stored, "fr-FR"));
        Assert.Equal(["fr-FR"], editor.GetChangedCulturesForPartialPropertyValues(
            Stored.Replace("Kick-off", "Changed", StringComparison.Ordinal), Stored, "fr-FR"));
    }

    [Fact]
    public void A_property_that_begins_or_ceases_to_vary_keeps_its_default_value()
    {
        PropertyOf(Milestone, "title").Variations = ContentVariation.Culture;
        PropertyOf(Note, "text").Variations = ContentVariation.Nothing;

        var shown = JsonNode.Parse(_bench.Show(Alias, Configuration, Stored))!;

        var title = shown["contentData"]![0]!["values"]!.AsArray().Single(value => value!["alias"]!.GetValue<string>() == "title")!;
        Assert.Equal(("fr-FR", "Kick-off"), (title["culture"]!.GetValue<string>(), title["value"]!.GetValue<string>()));
        var text = shown["contentData"]![2]!["values"]!.AsArray().Single(value => value!["alias"]!.GetValue<string>() == "text")!;
        Assert.Null(text["culture"]);
        Assert.Equal("Note en français", text["value"]!.GetValue<string>());
    }

    [Fact]
    public void A_value_that_its_data_type_no_longer_stores_is_shown_as_empty()
    {
        var stored = Stored.Replace("\"value\":10", "\"value\":\"ten\"", StringComparison.Ordinal);

        var shown = JsonNode.Parse(_bench.Show(Alias, Configuration, stored))!;

        Assert.Null(shown["contentData"]![2]!["values"]![0]!["value"]);
    }

    private static JsonObject Value(string alias, string json) => new()
    {
        ["alias"] = alias,
        ["culture"] = null,
        ["segment"] = null,
        ["value"] = JsonNode.Parse(json),
    };

    private static List<(string, string?)> Exposures(string stored) =>
        [.. JsonNode.Parse(stored)!["expose"]!.AsArray().Select(row =>
            (row!["contentKey"]!.GetValue<string>(), row["culture"]?.GetValue<string>()))];

    private IPropertyType PropertyOf(string key, string alias) =>
        _bench.ElementTypes[Guid.Parse(key)].CompositionPropertyTypes.Single(property => property.Alias == alias);

    private void AddElementType(
        string key, string alias, bool varies, params (string Alias, string Editor, string Configuration)[] properties)
    {
        var shortStrings = _bench.Get<IShortStringHelper>();
        var variations = varies ? ContentVariation.Culture : ContentVariation.Nothing;
        var type = new ContentType(shortStrings, -1) { Key = Guid.Parse(key), Alias = alias, IsElement = true, Variations = variations };
        foreach (var property in properties)
        {
            type.AddPropertyType(new PropertyType(shortStrings, _bench.DataType(property.Editor, property.Configuration), property.Alias)
            {
                Key = Guid.NewGuid(),
                Variations = variations,
            });
        }

        _bench.ElementTypes[type.Key] = type;
    }
}
