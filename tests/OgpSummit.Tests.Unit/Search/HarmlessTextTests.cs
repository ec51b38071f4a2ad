namespace OgpSummit.Tests.Unit.Search;

public sealed class HarmlessTextTests : IDisposable
{
    private readonly SearchFixture _site = new();

    public HarmlessTextTests() => _site.Given(SearchFixture.Entry("Transparence", body: "AND OR NOT title body"));

    [Theory]
    [InlineData("*")]
    [InlineData("?")]
    [InlineData("*:*")]
    [InlineData("\"")]
    [InlineData("(")]
    [InlineData("[1 TO")]
    [InlineData("\\")]
    [InlineData("~")]
    [InlineData("^^^")]
    [InlineData("&& || !")]
    [InlineData("\0\u0001\uFFFF")]
    [InlineData("\uD800")]
    [InlineData("🙂")]
    [InlineData("'")]
    [InlineData("l'")]
    [InlineData("-")]
    public void Signs_find_nothing_and_break_nothing(string text) => Assert.Empty(_site.Titles(text));

    [Theory]
    [InlineData("title:transparence")]
    [InlineData("transparence~2")]
    [InlineData("+transparence")]
    [InlineData("transparence^9")]
    [InlineData("\"transparence")]
    [InlineData("transparence AND")]
    [InlineData("NOT transparence")]
    [InlineData("<b>transparence</b>")]
    public void Operators_are_only_signs_and_words(string text)
    {
        var found = _site.Titles(text);

        Assert.True(found.Length <= 1);
    }

    [Fact]
    public void A_minus_excludes_nothing() => Assert.Single(_site.Titles("-transparence"));

    [Fact]
    public void Very_many_words_are_one_question() =>
        Assert.Empty(_site.Titles(string.Join(' ', Enumerable.Repeat("mot transparence", 500))));

    [Fact]
    public void Only_little_words_find_what_has_them()
    {
        _site.Given(SearchFixture.Entry("Le et la"));

        Assert.Equal(["Le et la"], _site.Titles("le et la"));
    }

    [Fact]
    public void A_page_that_is_too_far_is_empty()
    {
        Assert.Empty(_site.Search("transparence", skip: 1).Entries);
        Assert.Equal(0, _site.Search("transparence", skip: int.MaxValue).Total);
    }

    public void Dispose() => _site.Dispose();
}
