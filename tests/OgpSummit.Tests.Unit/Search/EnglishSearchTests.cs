namespace OgpSummit.Tests.Unit.Search;

public sealed class EnglishSearchTests : IDisposable
{
    private readonly SearchFixture _site = new();

    [Theory]
    [InlineData("citizen", "The citizens' voice")]
    [InlineData("citizen's", "Citizens decide")]
    [InlineData("publish", "Publishing decisions")]
    [InlineData("authority", "Local authorities")]
    [InlineData("cafe", "A café in Paris")]
    public void A_reader_need_not_use_the_exact_form(string text, string title)
    {
        _site.Given(SearchFixture.Entry(title, culture: "en-US"), SearchFixture.Entry("Something else", culture: "en-US"));

        Assert.Equal([title], _site.Titles(text, "en-US"));
    }

    [Fact]
    public void One_language_does_not_find_the_other()
    {
        _site.Given(SearchFixture.Entry("Transparence"), SearchFixture.Entry("Transparence in English", culture: "en-US"));

        Assert.Equal(["Transparence"], _site.Titles("transparence"));
        Assert.Equal(["Transparence in English"], _site.Titles("transparence", "en-US"));
        Assert.Empty(_site.Titles("transparence", "de-DE"));
    }

    [Fact]
    public void A_language_without_rules_of_its_own_is_searched_by_whole_words()
    {
        _site.Given(SearchFixture.Entry("Die Öffnung der Verwaltung", culture: "de-DE"));

        Assert.Single(_site.Titles("offnung verwaltung", "de-DE"));
    }

    public void Dispose() => _site.Dispose();
}
