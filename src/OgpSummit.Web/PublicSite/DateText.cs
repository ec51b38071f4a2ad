using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OgpSummit.Web.PublicSite;

/// <summary>Dates as people write them: “1er janvier 2017”, “du 7 au 9 décembre 2016”, “December 7–9, 2016”.</summary>
public static class DateText
{
    // A no-break space keeps the day with its month.
    private const char Space = '\u00a0';

    public static string Long(DateOnly date, CultureInfo culture) =>
        IsFrench(culture) ? $"{DayAndMonth(date, culture)}{Space}{date.Year}" : $"{DayAndMonth(date, culture)},{Space}{date.Year}";

    public static string Range(DateOnly start, DateOnly end, CultureInfo culture)
    {
        if (start == end)
        {
            return Long(start, culture);
        }

        return IsFrench(culture) ? FrenchRange(start, end, culture) : EnglishRange(start, end, culture);
    }

    /// <summary>A <c>time</c> element.</summary>
    public static IHtmlContent Time(this IHtmlHelper html, DateOnly date, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(html);
        var time = new TagBuilder("time");
        time.Attributes["datetime"] = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        time.InnerHtml.Append(Long(date, culture));
        return time;
    }

    private static string FrenchRange(DateOnly start, DateOnly end, CultureInfo culture)
    {
        var first = (start.Year == end.Year, start.Month == end.Month) switch
        {
            (true, true) => Day(start, culture),
            (true, false) => DayAndMonth(start, culture),
            _ => Long(start, culture),
        };
        return $"du{Space}{first} au{Space}{Long(end, culture)}";
    }

    private static string EnglishRange(DateOnly start, DateOnly end, CultureInfo culture) =>
        (start.Year == end.Year, start.Month == end.Month) switch
        {
            (true, true) => $"{DayAndMonth(start, culture)}–{Day(end, culture)},{Space}{end.Year}",
            (true, false) => $"{DayAndMonth(start, culture)} – {Long(end, culture)}",
            _ => $"{Long(start, culture)} – {Long(end, culture)}",
        };

    private static string DayAndMonth(DateOnly date, CultureInfo culture) => IsFrench(culture)
        ? $"{Day(date, culture)}{Space}{date.ToString("MMMM", culture)}"
        : $"{date.ToString("MMMM", culture)}{Space}{Day(date, culture)}";

    private static string Day(DateOnly date, CultureInfo culture) =>
        date.Day == 1 && IsFrench(culture) ? "1er" : date.Day.ToString(CultureInfo.InvariantCulture);

    private static bool IsFrench(CultureInfo culture) => culture.TwoLetterISOLanguageName == "fr";
}
