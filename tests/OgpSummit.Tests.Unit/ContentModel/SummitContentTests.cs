using OgpSummit.Plugin.ContentModel;

namespace OgpSummit.Tests.Unit.ContentModel;

public sealed class SummitContentTests
{
    private readonly FakeSite _site = new();
    private readonly FakeDocument _home;
    private readonly FakeDocument _plan;

    public SummitContentTests()
    {
        _home = _site.Add(DocumentTypes.Home);
        _plan = _site.Add(DocumentTypes.ActionPlan, _home);
    }

    [Fact]
    public void An_empty_site_has_nothing_and_says_so()
    {
        var content = new FakeSite().Content;

        Assert.Null(content.Home);
        Assert.Null(content.Plan);
        Assert.Empty(content.Commitments);
        Assert.Empty(content.News);
    }

    [Fact]
    public void Commitments_come_by_number_across_axes_whatever_the_order_of_the_tree()
    {
        var second = Axis(2);
        var first = Axis(1);
        Commitment(second, 10);
        Commitment(first, 2);
        Commitment(first, 1);

        Assert.Equal([1, 2], _site.Content.Axes.Select(axis => axis.Number));
        Assert.Equal([1, 2, 10], _site.Content.Commitments.Select(commitment => commitment.Number));
        Assert.Equal([1, 2], _site.Content.CommitmentsOf(_site.Model<Axis>(first)).Select(commitment => commitment.Number));
    }

    [Fact]
    public void A_commitment_is_found_by_number_and_knows_its_axis()
    {
        Commitment(Axis(3), 17);

        var commitment = _site.Content.CommitmentNumbered(17);

        Assert.NotNull(commitment);
        Assert.Equal(3, _site.Content.AxisOf(commitment)?.Number);
        Assert.Null(_site.Content.CommitmentNumbered(18));
    }

    [Fact]
    public void What_is_not_published_in_the_culture_is_not_found()
    {
        var axis = Axis(1);
        _site.AddFrenchOnly(DocumentTypes.Commitment, axis).With(Aliases.Number, 1);
        _site.AddUnpublished(DocumentTypes.Commitment, axis).With(Aliases.Number, 2);

        Assert.Equal([1], _site.Content.Commitments.Select(commitment => commitment.Number));
        using var reading = _site.Variations.In(FakeSite.English);
        Assert.Empty(_site.Content.Commitments);
    }

    [Fact]
    public void Reports_are_the_same_in_every_language_and_latest_first()
    {
        var commitment = Commitment(Axis(1), 1);
        Report(commitment, new DateOnly(2016, 7, 1), frenchOnly: false);
        Report(commitment, new DateOnly(2017, 7, 1), frenchOnly: true);
        _site.AddUnpublished(DocumentTypes.ProgressReport, commitment).With(Aliases.ReportedOn, new DateOnly(2018, 1, 1));

        using var reading = _site.Variations.In(FakeSite.English);
        var reports = _site.Content.ReportsOf(_site.Model<Commitment>(commitment));

        Assert.Equal([new DateOnly(2017, 7, 1), new DateOnly(2016, 7, 1)], reports.Select(report => report.ReportedOn));
    }

    [Fact]
    public void News_come_latest_first()
    {
        var list = _site.Add(DocumentTypes.NewsList, _home);
        _site.Add(DocumentTypes.News, list, "ancienne").With(Aliases.Date, new DateOnly(2016, 11, 1));
        _site.Add(DocumentTypes.News, list, "récente").With(Aliases.Date, new DateOnly(2016, 12, 8));

        Assert.Equal(["récente", "ancienne"], _site.Content.News.Select(news => news.Title));
    }

    [Fact]
    public void Ancestors_lead_from_home_to_the_parent()
    {
        var commitment = Commitment(Axis(1), 1);

        var types = _site.Content.AncestorsOf(commitment).Select(ancestor => ancestor.ContentType.Alias);

        Assert.Equal([DocumentTypes.Home, DocumentTypes.ActionPlan, DocumentTypes.Axis], types);
    }

    [Fact]
    public void Reading_in_a_culture_ends_with_the_culture_before()
    {
        using (_site.Variations.In(FakeSite.English))
        {
            Assert.Equal(FakeSite.English, _site.Variations.VariationContext?.Culture);
        }

        Assert.Equal(FakeSite.French, _site.Variations.VariationContext?.Culture);
    }

    private FakeDocument Axis(int number) => _site.Add(DocumentTypes.Axis, _plan).With(Aliases.Number, number);

    private FakeDocument Commitment(FakeDocument axis, int number) =>
        _site.Add(DocumentTypes.Commitment, axis).With(Aliases.Number, number);

    private void Report(FakeDocument commitment, DateOnly date, bool frenchOnly) =>
        (frenchOnly ? _site.AddFrenchOnly(DocumentTypes.ProgressReport, commitment) : _site.Add(DocumentTypes.ProgressReport, commitment))
        .With(Aliases.ReportedOn, date);
}
