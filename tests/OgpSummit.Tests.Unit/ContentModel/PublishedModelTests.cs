using OgpSummit.Plugin.ContentModel;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;
using static Umbraco.Cms.Core.PropertyEditors.ValueConverters.ColorPickerValueConverter;

namespace OgpSummit.Tests.Unit.ContentModel;

public sealed class PublishedModelTests
{
    private readonly FakeSite _site = new();

    [Fact]
    public void Each_document_type_of_the_content_model_has_one_model()
    {
        var aliases = typeof(DocumentTypes).GetFields().Select(field => (string)field.GetRawConstantValue()!);

        var modelled = typeof(SummitContent).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetCustomAttributes(typeof(PublishedModelAttribute), inherit: false))
            .Cast<PublishedModelAttribute>()
            .Select(attribute => attribute.ContentTypeAlias);

        Assert.Equal(aliases.Order(), modelled.Order());
    }

    [Fact]
    public void A_text_is_read_in_the_current_culture_and_falls_back_to_French()
    {
        var commitment = Commitment(_site.Add(DocumentTypes.Commitment)
            .With(Aliases.Title, FakeSite.French, "Ouvrir les données")
            .With(Aliases.Title, FakeSite.English, "Open the data")
            .With(Aliases.Summary, FakeSite.French, "Un résumé"));

        using (_site.Variations.In(FakeSite.English))
        {
            Assert.Equal("Open the data", commitment.Title);
            Assert.Equal("Un résumé", commitment.Summary);
        }

        Assert.Equal("Ouvrir les données", commitment.Title);
    }

    [Fact]
    public void A_document_without_a_title_is_called_by_its_name() =>
        Assert.Equal("Engagement", Commitment(_site.Add(DocumentTypes.Commitment, name: "Engagement").With(Aliases.Title, " ")).Title);

    [Fact]
    public void What_was_never_entered_is_null_and_not_zero()
    {
        var venue = _site.Model<Venue>(_site.Add(DocumentTypes.Venue).With(Aliases.Latitude, 48.86m));
        var commitment = Commitment(_site.Add(DocumentTypes.Commitment));

        Assert.Null(venue.Position);
        Assert.Null(commitment.StartDate);
        Assert.Null(commitment.Description);
        Assert.Empty(commitment.OgpIds);
        Assert.Empty(commitment.Milestones);
    }

    [Fact]
    public void A_venue_on_the_equator_has_a_position()
    {
        var venue = _site.Model<Venue>(_site.Add(DocumentTypes.Venue).With(Aliases.Latitude, 0m).With(Aliases.Longitude, 6.7m));

        Assert.Equal((0m, 6.7m), venue.Position);
    }

    [Fact]
    public void Blank_lines_are_no_texts()
    {
        var commitment = Commitment(_site.Add(DocumentTypes.Commitment).With(Aliases.OgpIds, new[] { "FR0001", "", " FR0002 " }));

        Assert.Equal(["FR0001", "FR0002"], commitment.OgpIds);
    }

    [Fact]
    public void An_empty_rich_text_is_no_text() =>
        Assert.Null(Commitment(_site.Add(DocumentTypes.Commitment).With(Aliases.Description, new HtmlEncodedString("  "))).Description);

    [Theory]
    [InlineData("1f4e8c", "#1f4e8c")]
    [InlineData("#1F4E8C", "#1f4e8c")]
    [InlineData("red;}body{display:none", null)]
    [InlineData("", null)]
    public void A_colour_is_six_hexadecimal_digits_or_nothing(string stored, string? read) =>
        Assert.Equal(read, _site.Model<Axis>(_site.Add(DocumentTypes.Axis).With(Aliases.Colour, new PickedColor(stored, "x"))).Colour);

    [Fact]
    public void A_picker_limited_to_one_item_reads_like_one_that_is_not()
    {
        var link = new Link { Url = "https://example.org/" };
        var one = _site.Model<ActionPlan>(_site.Add(DocumentTypes.ActionPlan).With(Aliases.PlanLink, link).With(Aliases.Sources, link));
        var many = _site.Model<ActionPlan>(_site.Add(DocumentTypes.ActionPlan).With(Aliases.PlanLink, new[] { link }));

        Assert.Same(link, one.PlanLink);
        Assert.Equal([link], one.Sources);
        Assert.Same(link, many.PlanLink);
    }

    [Fact]
    public void Picked_documents_of_another_type_are_left_out()
    {
        var commitment = Commitment(_site.Add(DocumentTypes.Commitment));
        IEnumerable<IPublishedContent> picked = [commitment, _site.Model<Page>(_site.Add(DocumentTypes.Page))];
        var home = _site.Model<Home>(_site.Add(DocumentTypes.Home).With(Aliases.FeaturedCommitments, picked));

        Assert.Equal([commitment], home.FeaturedCommitments);
    }

    [Fact]
    public void Blocks_read_as_milestones_in_their_order()
    {
        var blocks = new BlockListModel(
        [
            .. new[] { "Un", "Deux" }.Select(title => new BlockListItem(
                Guid.NewGuid(), _site.Model<Milestone>(_site.Block(DocumentTypes.Milestone).With(Aliases.Title, title)), null, null)),
        ]);

        var commitment = Commitment(_site.Add(DocumentTypes.Commitment).With(Aliases.Milestones, blocks));

        Assert.Equal(["Un", "Deux"], commitment.Milestones.Select(milestone => milestone.Title));
    }

    [Theory]
    [InlineData("substantial", Completion.Substantial)]
    [InlineData("notStarted", Completion.NotStarted)]
    [InlineData("2", null)]
    [InlineData("done", null)]
    [InlineData("", null)]
    public void A_completion_is_one_of_the_scale_or_none(string stored, Completion? read) =>
        Assert.Equal(read, _site.Model<ProgressReport>(_site.Add(DocumentTypes.ProgressReport).With(Aliases.Completion, stored)).Completion);

    [Fact]
    public void Every_choice_reads_back_from_the_text_it_is_stored_as() =>
        Assert.All(Enum.GetValues<IrmResult>(), result => Assert.Equal(result, Choices.Parse<IrmResult>(result.ToAlias())));

    private Commitment Commitment(FakeDocument document) => _site.Model<Commitment>(document);
}
