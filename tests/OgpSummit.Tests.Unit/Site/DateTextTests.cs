using System.Globalization;
using OgpSummit.Web.PublicSite;

namespace OgpSummit.Tests.Unit.Site;

public sealed class DateTextTests
{
    private static readonly CultureInfo _french = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en-US");

    [Fact]
    public void The_first_of_a_month_is_premier_in_French_only()
    {
        var date = new DateOnly(2017, 1, 1);

        Assert.Equal("1er janvier 2017", Plain(DateText.Long(date, _french)));
        Assert.Equal("January 1, 2017", Plain(DateText.Long(date, _english)));
    }

    [Fact]
    public void The_parts_of_a_date_stay_together() =>
        Assert.DoesNotContain(' ', DateText.Long(new DateOnly(2016, 12, 7), _french));

    [Theory]
    [InlineData("2016-12-07", "2016-12-09", "du 7 au 9 décembre 2016", "December 7–9, 2016")]
    [InlineData("2016-11-30", "2016-12-02", "du 30 novembre au 2 décembre 2016", "November 30 – December 2, 2016")]
    [InlineData("2015-07-16", "2017-06-30", "du 16 juillet 2015 au 30 juin 2017", "July 16, 2015 – June 30, 2017")]
    [InlineData("2016-12-07", "2016-12-07", "7 décembre 2016", "December 7, 2016")]
    public void A_range_says_each_part_once(string start, string end, string french, string english)
    {
        Assert.Equal(french, Plain(DateText.Range(Date(start), Date(end), _french)));
        Assert.Equal(english, Plain(DateText.Range(Date(start), Date(end), _english)));
    }

    private static DateOnly Date(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static string Plain(string text) => text.Replace('\u00a0', ' ');
}
