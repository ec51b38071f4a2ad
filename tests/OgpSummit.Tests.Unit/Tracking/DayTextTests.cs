using System.Globalization;
using OgpSummit.Plugin.Tracking;

namespace OgpSummit.Tests.Unit.Tracking;

public sealed class DayTextTests
{
    [Theory]
    [InlineData("2017-03-01", "fr-FR", "1er mars 2017")]
    [InlineData("2016-12-07", "fr-FR", "7 décembre 2016")]
    [InlineData("2016-02-29", "en-US", "February 29, 2016")]
    [InlineData("2016-06-01", "en-US", "June 1, 2016")]
    public void A_day_is_written_as_its_language_writes_it(string day, string culture, string expected) => Assert.Equal(
        expected,
        DayText.Of(DateOnly.Parse(day, CultureInfo.InvariantCulture), CultureInfo.GetCultureInfo(culture)));
}
