using System.Globalization;

namespace OgpSummit.Plugin.Tracking;

/// <summary>A day as people write it: “1er mars 2017”, “March 1, 2017”.</summary>
internal static class DayText
{
    public static string Of(DateOnly day, CultureInfo culture)
    {
        var month = day.ToString("MMMM", culture);
        return culture.TwoLetterISOLanguageName == "en"
            ? $"{month} {day.Day}, {day.Year}"
            : $"{(day.Day == 1 && culture.TwoLetterISOLanguageName == "fr" ? "1er" : day.Day)} {month} {day.Year}";
    }
}
