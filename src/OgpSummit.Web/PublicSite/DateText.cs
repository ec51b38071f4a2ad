using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OgpSummit.Web.PublicSite;

/// <summary>Dates as people write them: “1er janvier 2017”, “du 7 au 9 décembre 2016”, “7–9 December 2016”.</summary>
public static class DateText
{
    // A no-break space keeps the day with its month.
    private const char Space = '\u00a0';

    public static string Long(DateOnly date, CultureInfo culture) =>
        $"{Day(date, culture)}{Space}{Month(date, culture)}{Space}{date.Year}";

    public static string Range(DateOnly start, DateOnly end, CultureInfo culture)
    {
        if (start == end)
        {
            return Long(start, culture);
        }

        var first = (start.Year == end.Year, start.Month == end.Month) switch
        {
            (true, true) => Day(start, culture),
            (true, false) => $"{Day(start, culture)}{Space}{Month(start, culture)}",
            _ => Long(start, culture),
        };
        return (IsFrench(culture), first.Contains(Space)) switch
        {
            (true, _) => $"du{Space}{first} au{Space}{Long(end, culture)}",
            (false, true) => $"{first} – {Long(end, culture)}",
            (false, false) => $"{first}–{Long(end, culture)}",
        };
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

    private static string Day(DateOnly date, CultureInfo culture) =>
        date.Day == 1 && IsFrench(culture) ? "1er" : date.Day.ToString(CultureInfo.InvariantCulture);

    private static string Month(DateOnly date, CultureInfo culture) => date.ToString("MMMM", culture);

    private static bool IsFrench(CultureInfo culture) => culture.TwoLetterISOLanguageName == "fr";
}
