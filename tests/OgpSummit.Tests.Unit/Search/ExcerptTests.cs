namespace OgpSummit.Tests.Unit.Search;

public sealed class ExcerptTests : IDisposable
{
    private readonly SearchFixture _site = new();

    [Fact]
    public void Matches_are_marked_in_every_form_and_without_their_article()
    {
        _site.Given(SearchFixture.Entry("Aide", "L'aide et les aides, d’aide en AIDE.", "Fin"));

        Assert.Equal("L'[aide] et les [aides], d’[aide] en [AIDE]. Fin", _site.Excerpt("aide"));
    }

    [Fact]
    public void The_passage_with_most_words_is_shown()
    {
        var filler = string.Join(' ', Enumerable.Repeat("remplissage", 60));
        _site.Given(SearchFixture.Entry("Titre", "Un climat.", $"{filler} le climat et les données ouvertes {filler}"));

        var excerpt = _site.Excerpt("données climat");

        Assert.Contains("le [climat] et les [données] ouvertes", excerpt, StringComparison.Ordinal);
        Assert.StartsWith("…", excerpt, StringComparison.Ordinal);
        Assert.EndsWith("…", excerpt, StringComparison.Ordinal);
        Assert.DoesNotContain("Un", excerpt, StringComparison.Ordinal);
        Assert.InRange(excerpt.Length, 100, 260);
    }

    [Fact]
    public void A_match_in_the_title_only_shows_the_beginning()
    {
        _site.Given(SearchFixture.Entry("Climat", "Au début, il y a un résumé."));

        Assert.Equal("Au début, il y a un résumé.", _site.Excerpt("climat").Trim());
    }

    [Fact]
    public void A_text_without_a_single_space_is_cut_all_the_same()
    {
        _site.Given(SearchFixture.Entry("Climat", new string('x', 5_000)));

        Assert.InRange(_site.Excerpt("climat").Length, 100, 300);
    }

    [Fact]
    public void Markup_stays_text()
    {
        _site.Given(SearchFixture.Entry("Titre", "<script>alert(1)</script> climat"));

        Assert.Contains("<script>alert(1)</script> [climat]", _site.Excerpt("climat"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unfinished_word_marks_the_whole_word()
    {
        _site.Given(SearchFixture.Entry("Titre", "La transparence."));

        Assert.Contains("[transparence]", _site.Excerpt("transp"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_respelt_word_is_marked()
    {
        _site.Given(SearchFixture.Entry("Titre", "La transparence."));

        Assert.Contains("[transparence]", _site.Excerpt("transparance "), StringComparison.Ordinal);
    }

    public void Dispose() => _site.Dispose();
}
