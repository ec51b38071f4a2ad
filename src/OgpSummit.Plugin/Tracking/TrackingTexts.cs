using System.Globalization;
using OgpSummit.Plugin.Tracking.Reporting;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Plugin.Tracking;

/// <summary>What the tracker says on the server, in the language of whoever is told: area <c>ogpTracking</c>.</summary>
internal sealed class TrackingTexts(ILocalizedTextService texts)
{
    private const string Area = "ogpTracking";

    public string this[string alias] => Read(alias, null);

    public string Of(Objection objection)
    {
        var name = objection.Reason.ToString();
        return Of(char.ToLowerInvariant(name[0]) + name[1..], objection.Argument);
    }

    /// <param name="alias">Of the text.</param>
    /// <param name="argument">Put in its place in the text; null where there is none.</param>
    public string Of(string alias, string? argument) => Read(alias, argument);

    /// <summary>A day as the editor's language writes it.</summary>
    public static string Day(DateOnly day) => DayText.Of(day, CultureInfo.GetCultureInfo(Culture.Name));

    public EventMessage Error(string alias) => new(this["category"], this[alias], EventMessageType.Error);

    private string Read(string alias, string? argument) =>
        texts.Localize(Area, alias, Culture, argument is null ? null : new Dictionary<string, string?> { ["0"] = argument });

    /// <summary>Work that no request asked for, an import for instance, has no language: it is told in English.</summary>
    private static CultureInfo Culture =>
        CultureInfo.CurrentUICulture is { Name.Length: > 0 } culture ? culture : CultureInfo.GetCultureInfo("en-US");
}
