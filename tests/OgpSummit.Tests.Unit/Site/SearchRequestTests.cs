using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using OgpSummit.Web.PublicSite;

namespace OgpSummit.Tests.Unit.Site;

public sealed class SearchRequestTests
{
    [Theory]
    [InlineData(null, 1)]
    [InlineData("2", 2)]
    [InlineData("0", 1)]
    [InlineData("-3", 1)]
    [InlineData("deux", 1)]
    [InlineData("1e9", 1)]
    [InlineData("99999999999999999999", 1)]
    [InlineData("100000", 100)]
    public void Any_page_in_the_address_is_a_page_that_exists(string? page, int read) => Assert.Equal(read, Asked("climat", page).Page);

    [Fact]
    public void A_missing_text_is_an_empty_text() => Assert.Equal("", SearchRequest.From(new QueryCollection()).Text);

    [Fact]
    public void The_address_of_a_page_carries_the_text_safely() =>
        Assert.Equal("?q=%22%3E%3Cscript%3E&page=2", Asked("\"><script>", null).ToPage(2).ToString());

    private static SearchRequest Asked(string text, string? page) =>
        SearchRequest.From(new QueryCollection(new Dictionary<string, StringValues> { ["q"] = text, ["page"] = page }));
}
