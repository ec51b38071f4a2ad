namespace OgpSummit.Tests.Unit.Search;

public sealed class CodeSearchTests : IDisposable
{
    private readonly SearchFixture _site = new();

    public CodeSearchTests() => _site.Given(
        SearchFixture.Commitment(1, "Les données financières", body: "12 mesures, dont 12 nouvelles"),
        SearchFixture.Commitment(12, "Ouvrir les données"),
        SearchFixture.Commitment(2, "La commande publique"),
        SearchFixture.Entry("12 ministères s'engagent", "Douze engagements pour 12 mois", "En 2016, l'engagement de chacun."),
        SearchFixture.Commitment(12, "Opening data", culture: "en-US"));

    [Theory]
    [InlineData("12")]
    [InlineData("engagement 12")]
    [InlineData("Engagement n° 12")]
    [InlineData("l'engagement numéro 12")]
    [InlineData("FR0015")]
    [InlineData("fr0015")]
    [InlineData("FR-0015")]
    [InlineData("FR 0015")]
    [InlineData("#12")]
    public void A_number_or_code_comes_first(string text) =>
        Assert.Equal("Ouvrir les données", _site.Titles(text).FirstOrDefault());

    [Theory]
    [InlineData("12")]
    [InlineData("commitment 12")]
    [InlineData("commitment no. 12")]
    public void It_does_in_English_too(string text) => Assert.Equal("Opening data", _site.Titles(text, "en-US").FirstOrDefault());

    [Fact]
    public void A_year_after_a_little_word_is_no_code() => Assert.Equal(["12 ministères s'engagent"], _site.Titles("en 2016"));

    [Fact]
    public void An_unfinished_number_is_completed_too() =>
        Assert.Equal(["Les données financières", "Ouvrir les données"], _site.Titles("données FR00").Order());

    public void Dispose() => _site.Dispose();
}
