using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace OgpSummit.Tests.Unit.PropertyEditors;

/// <summary>What a list of blocks takes, stores, shows and refuses.</summary>
public sealed class BlockListTests : BlockTests
{
    [Fact]
    public void Blocks_are_stored_as_stock_stores_them() => Assert.Equal(Stored, Bench.Store(Alias, Configuration, Posted));

    [Fact]
    public void Values_inside_are_shown_by_their_own_editors()
    {
        var shown = JsonNode.Parse(Bench.Show(Alias, Configuration, Stored))!;

        var kickOff = shown["contentData"]![0]!["values"]!;
        Assert.Equal("2026-02-01", kickOff[1]!["value"]!["date"]!.GetValue<string>());
        Assert.True(kickOff[2]!["value"]!.GetValue<bool>());
        Assert.Equal(KickOff, shown["layout"]!["Umbraco.BlockList"]![0]!["contentKey"]!.GetValue<string>());
        Assert.Equal(Stored, Bench.Store(Alias, Configuration, shown.ToJsonString(), Stored));
    }

    [Fact]
    public void Blocks_that_nobody_lays_out_and_values_that_no_property_has_are_not_stored()
    {
        var posted = JsonNode.Parse(Posted)!;
        posted["layout"]!["Umbraco.BlockList"]!.AsArray().RemoveAt(1);
        posted["contentData"]![0]!["values"]!.AsArray().Add(
            new JsonObject { ["alias"] = "gone", ["culture"] = null, ["segment"] = null, ["value"] = "x" });

        var stored = (string)Bench.Store(Alias, Configuration, posted.ToJsonString())!;

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
            Bench.Faults(Alias, Configuration, posted));
    }

    [Fact]
    public void Bad_values_inside_are_refused_posted_and_stored()
    {
        var posted = JsonNode.Parse(Posted)!;
        posted["contentData"]![2]!["values"]![2]!["value"] = 99;
        const string Text = ".value: The value 99 is greater than the allowed maximum value of 50";

        Assert.Equal(["$.contentData[2].values[2]" + Text], Bench.Faults(Alias, Configuration, posted));
        Assert.Equal(
            ["$.contentData[2].values[0]" + Text],
            Bench.Faults(Alias, Configuration, Bench.Store(Alias, Configuration, posted.ToJsonString())));
    }

    [Fact]
    public void A_block_that_is_exposed_nowhere_is_not_checked()
    {
        var posted = JsonNode.Parse(Posted)!;
        posted["contentData"]![0]!["values"]!.AsArray().Clear();
        posted["expose"]!.AsArray().RemoveAt(0);

        Assert.Empty(Bench.Faults(Alias, Configuration, posted));
    }

    [Fact]
    public void A_type_that_the_list_does_not_offer_is_refused()
    {
        var posted = Posted.Replace(Note, Settings, StringComparison.Ordinal);

        Assert.Contains("This type of block is not allowed here", Bench.Faults(Alias, Configuration, Bench.Posted(posted)));
        Assert.Contains(
            "This type of block is not allowed here",
            Bench.Faults(Alias, Configuration, Bench.Posted(Posted.Replace(Note, Guid.NewGuid().ToString(), StringComparison.Ordinal))));
    }

    [Fact]
    public void Too_many_blocks_are_counted() =>
        Assert.Contains(
            "Maximum 2 entries, you have entered <strong>1</strong> too many.",
            Bench.Faults(Alias, Configuration.Replace("\"max\":5", "\"max\":2", StringComparison.Ordinal), Bench.Posted(Posted)));

    [Fact]
    public void References_and_tags_inside_are_found_at_any_depth()
    {
        var inner = JsonNode.Parse(Posted)!;
        inner["contentData"]![0]!["values"]!.AsArray().Add(Value("links", """[{"type":"external","url":"https://example.com"},{"type":"document","unique":"d1ad11b7-7869-48bb-8b36-2526b16cc5db"}]"""));
        inner["contentData"]![0]!["values"]!.AsArray().Add(Value("topics", """["eau"]"""));
        var outer = JsonNode.Parse(Posted)!;
        outer["contentData"]![1]!["values"]!.AsArray().Add(Value("inner", inner.ToJsonString()));

        var stored = Bench.Store(Alias, Configuration, outer.ToJsonString());

        var editor = Bench.Editor(Alias).GetValueEditor();
        Assert.Equal(
            ["umb://document/d1ad11b7786948bb8b362526b16cc5db"],
            ((IDataValueReference)editor).GetReferences(stored).Select(reference => reference.Udi.ToString()));
        var tag = Assert.Single(((IDataValueTags)editor).GetTags(stored, null, 7));
        Assert.Equal(("eau", "topics", 7), (tag.Text, tag.Group, tag.LanguageId));
    }

    [Fact]
    public void A_value_that_its_data_type_no_longer_stores_is_shown_as_empty()
    {
        var stored = Stored.Replace("\"value\":10", "\"value\":\"ten\"", StringComparison.Ordinal);

        var shown = JsonNode.Parse(Bench.Show(Alias, Configuration, stored))!;

        Assert.Null(shown["contentData"]![2]!["values"]![0]!["value"]);
    }

    private static JsonObject Value(string alias, string json) => new()
    {
        ["alias"] = alias,
        ["culture"] = null,
        ["segment"] = null,
        ["value"] = JsonNode.Parse(json),
    };
}
