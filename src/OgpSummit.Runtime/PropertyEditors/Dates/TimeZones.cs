using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core.PropertyEditors;

namespace OgpSummit.Runtime.PropertyEditors.Dates;

/// <summary>Which time zones a data type offers: all, the editor's own, or a list. Names are IANA's.</summary>
internal static class TimeZones
{
    public static bool Allow(string? timeZone, DateTimeConfiguration? configuration)
    {
        if (timeZone is null)
        {
            return true;
        }

        return configuration?.TimeZones is { Mode: DateTimeConfiguration.TimeZoneMode.Custom } custom
            ? custom.TimeZones.Contains(timeZone, StringComparer.OrdinalIgnoreCase)
            : TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out _);
    }

    public static IEnumerable<string> Faults(DateTimeConfiguration configuration, ValidationTexts texts) =>
        configuration.TimeZones is { Mode: DateTimeConfiguration.TimeZoneMode.Custom } custom
            ? custom.TimeZones
                .Where(name => !TimeZoneInfo.TryFindSystemTimeZoneById(name, out _))
                .Select(name => texts.Say("invalidTimeZone", name))
            : [];
}
