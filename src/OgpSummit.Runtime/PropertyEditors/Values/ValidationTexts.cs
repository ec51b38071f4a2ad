using System.Globalization;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.PropertyEditors.Values;

/// <summary>Messages of the localization area <c>validation</c>, in the language of the current user or else in English.</summary>
internal sealed class ValidationTexts(ILocalizedTextService texts)
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    /// <param name="key">Key within the area.</param>
    /// <param name="tokens">What replaces <c>%0%</c>, <c>%1%</c> …; numbers are written as in code.</param>
    public string Say(string key, params object?[] tokens) => texts.Localize(
        "validation",
        key,
        Language(),
        [.. tokens.Select(token => Convert.ToString(token, CultureInfo.InvariantCulture))]);

    /// <summary>Too few or too many entries; a bound of null or 0 does not bind.</summary>
    public IEnumerable<string> CountFaults(int count, int? minimum, int? maximum)
    {
        if (minimum > 0 && count < minimum)
        {
            yield return Say("entriesShort", minimum, minimum - count);
        }

        if (maximum > 0 && count > maximum)
        {
            yield return Say("entriesExceed", maximum, count - maximum);
        }
    }

    /// <summary>A server, and a job that publishes, may run in a culture for which Umbraco has no texts.</summary>
    private CultureInfo Language()
    {
        var current = texts.ConvertToSupportedCultureWithRegionCode(CultureInfo.CurrentUICulture);
        return texts.GetSupportedCultures().Contains(current) ? current : English;
    }
}
