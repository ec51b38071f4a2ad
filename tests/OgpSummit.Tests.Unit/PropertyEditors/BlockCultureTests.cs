using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;

namespace OgpSummit.Tests.Unit.PropertyEditors;

/// <summary>Blocks lie in one value for every culture, and are checked, published and compared culture by culture.</summary>
public sealed class BlockCultureTests : BlockTests
{
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

        var found = Bench.Editor(Alias).GetValueEditor(Bench.Configuration(Alias, Configuration))
            .Validate(posted, false, null, context);

        Assert.Equal(faults, found.Count());
    }

    [Fact]
    public void Publishing_one_culture_takes_its_values_and_exposes_it_alone()
    {
        var editor = Bench.Editor(Alias);
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
        var editor = Bench.Editor(Alias);
        var edited = (string)editor.MergePartialPropertyValueForCulture(Stored, null, "*")!;

        var published = new[] { first, second, third }.Aggregate(
            (object?)null, (earlier, culture) => editor.MergePartialPropertyValueForCulture(edited, earlier, culture));

        Assert.Equal(Exposures(edited), Exposures((string)published!));
    }

    [Fact]
    public void Publishing_again_takes_out_what_was_taken_out()
    {
        var editor = Bench.Editor(Alias);
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

        var restricted = (string)Bench.Editor(Alias).MergeVariantInvariantPropertyValue(
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
        var editor = Bench.Editor(Alias);

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

        var shown = JsonNode.Parse(Bench.Show(Alias, Configuration, Stored))!;

        var title = shown["contentData"]![0]!["values"]!.AsArray().Single(value => value!["alias"]!.GetValue<string>() == "title")!;
        Assert.Equal(("fr-FR", "Kick-off"), (title["culture"]!.GetValue<string>(), title["value"]!.GetValue<string>()));
        var text = shown["contentData"]![2]!["values"]!.AsArray().Single(value => value!["alias"]!.GetValue<string>() == "text")!;
        Assert.Null(text["culture"]);
        Assert.Equal("Note en français", text["value"]!.GetValue<string>());
    }

    private static List<(string, string?)> Exposures(string stored) =>
        [.. JsonNode.Parse(stored)!["expose"]!.AsArray().Select(row =>
            (row!["contentKey"]!.GetValue<string>(), row["culture"]?.GetValue<string>()))];
}
