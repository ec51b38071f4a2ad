namespace OgpSummit.Tests.Unit.Search;

public sealed class FrenchSearchTests : IDisposable
{
    private readonly SearchFixture _site = new();

    [Theory]
    [InlineData("aide", "Renforcer la transparence de l'aide au développement")]
    [InlineData("l'aide", "Renforcer la transparence de l’aide au développement")]
    [InlineData("l’aide", "La transparence des aides")]
    [InlineData("donnees", "Ouvrir les données")]
    [InlineData("données", "OUVRIR LES DONNEES")]
    [InlineData("DONNÉES", "Une donnée ouverte")]
    [InlineData("donnée ouverte", "Les données ouvertes")]
    [InlineData("collectivité territoriale", "Les décisions des collectivités territoriales")]
    [InlineData("marchés publics", "La commande publique et le marché public")]
    [InlineData("école", "Dans les écoles")]
    [InlineData("ecole", "Dans les écoles")]
    [InlineData("œuvre", "Mettre en oeuvre")]
    [InlineData("oeuvre", "Mettre en œuvre")]
    [InlineData("citoyenne", "La participation des citoyens")]
    [InlineData("journaux locaux", "Un journal local")]
    [InlineData("qu'est-ce que l'OGP", "Qu'est-ce que l'OGP ?")]
    public void A_reader_need_not_use_the_exact_form(string text, string title)
    {
        _site.Given(SearchFixture.Entry(title), SearchFixture.Entry("Tout autre chose"));

        Assert.Equal([title], _site.Titles(text));
    }

    [Fact]
    public void Little_words_do_not_have_to_be_there()
    {
        _site.Given(SearchFixture.Entry("Transparence fiscale"), SearchFixture.Entry("Le droit du travail"));

        Assert.Equal(["Transparence fiscale"], _site.Titles("la transparence du fiscal"));
    }

    [Fact]
    public void Every_other_word_has_to_be_there()
    {
        _site.Given(SearchFixture.Entry("Transparence de la vie publique"), SearchFixture.Entry("Transparence du climat"));

        Assert.Equal(["Transparence du climat"], _site.Titles("transparence climat"));
    }

    [Fact]
    public void A_word_in_the_title_counts_more_than_one_in_the_text()
    {
        _site.Given(
            SearchFixture.Entry("Le sommet", body: "Le climat, encore le climat et toujours le climat."),
            SearchFixture.Entry("Le climat", body: "Un texte sur autre chose, qui est bien plus long que le premier."));

        Assert.Equal(["Le climat", "Le sommet"], _site.Titles("climat"));
    }

    [Fact]
    public void The_last_word_may_be_unfinished()
    {
        _site.Given(SearchFixture.Entry("La transparence de l'aide"), SearchFixture.Entry("Les transports"));

        Assert.Equal(["La transparence de l'aide"], _site.Titles("aide transp"));
        Assert.Empty(_site.Titles("transp aide sommet"));
    }

    [Fact]
    public void A_finished_word_is_not_completed()
    {
        _site.Given(SearchFixture.Entry("La transparence"));

        Assert.Empty(_site.Titles("transp "));
    }

    [Theory]
    [InlineData("transparance", "transparence")]
    [InlineData("collectvités", "collectivités")]
    [InlineData("donnéese", "données")]
    public void A_slip_is_forgiven_when_nothing_else_is_found(string typed, string meant)
    {
        _site.Given(SearchFixture.Entry($"Au sujet des {meant} publiques"), SearchFixture.Entry("Autre chose"));

        var page = _site.Search($"{typed} publiques");

        Assert.Equal(1, page.Total);
        Assert.Equal($"{meant} publiques", page.Suggestion);
    }

    [Fact]
    public void A_doubled_letter_needs_no_respelling()
    {
        _site.Given(SearchFixture.Entry("Les données des collectivités"));

        Assert.Null(_site.Search("colectivités").Suggestion);
        Assert.Single(_site.Titles("colectivités"));
    }

    [Fact]
    public void A_slip_is_not_looked_for_when_the_word_exists()
    {
        _site.Given(SearchFixture.Entry("Le marché"), SearchFixture.Entry("La marche"), SearchFixture.Entry("Les marchands"));

        Assert.Null(_site.Search("marché").Suggestion);
        Assert.DoesNotContain("Les marchands", _site.Titles("marché "));
    }

    [Fact]
    public void A_year_is_never_respelt()
    {
        _site.Given(SearchFixture.Entry("Le sommet de 2016"));

        Assert.Empty(_site.Titles("sommet 2017"));
    }

    public void Dispose() => _site.Dispose();
}
