using System.Text.Json;
using System.Text.Json.Nodes;
using OgpSummit.Plugin.ContentModel;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Plugin.Tracking.Reporting;

/// <summary>Reads what a report says from its document, in the form in which Umbraco's editors store it.</summary>
internal static class StoredReport
{
    /// <param name="report">A document of type <c>progressReport</c>; its draft values are read.</param>
    /// <param name="culture">Of the note and the reason.</param>
    public static ReportFacts Read(IContent report, string culture) => new()
    {
        ReportedOn = Day(Text(report, Aliases.ReportedOn)),
        Assessor = Choices.Parse<Assessor>(First(Text(report, Aliases.Assessor))),
        Completion = Choices.Parse<Completion>(First(Text(report, Aliases.Completion))),
        Note = Text(report, Aliases.Note, culture),
        EvidenceUrls = [.. Links(report).Where(link => link.Udi is null).Select(link => link.Url ?? string.Empty)],
        EvidenceItems = Links(report).Count(link => link.Udi is not null) + List(Text(report, Aliases.EvidenceMedia)).Count,
        Milestone = Guid.TryParse(Text(report, Aliases.Milestone), out var milestone) ? milestone : null,
        Corrects = Key(Text(report, Aliases.Corrects)),
        Reason = Text(report, Aliases.Reason, culture),
    };

    private static string? Text(IContent report, string alias, string? culture = null) =>
        report.HasProperty(alias) ? report.GetValue(alias, culture)?.ToString() : null;

    /// <summary>A date is stored with a time and a zone that mean nothing; a plain date is read as well.</summary>
    public static DateOnly? Day(string? stored)
    {
        var text = Parse(stored) is JsonObject date ? date["date"]?.ToString() : stored;
        return text?.Length >= 10 && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", out var day) ? day : null;
    }

    /// <summary>A dropdown stores a list, even of one.</summary>
    private static string? First(string? stored) => List(stored) is [{ } first, ..] ? first.ToString() : stored;

    private static IEnumerable<(string? Url, string? Udi)> Links(IContent report) =>
        List(Text(report, Aliases.Evidence)).OfType<JsonObject>().Select(link => (link["url"]?.ToString(), link["udi"]?.ToString()));

    private static Guid? Key(string? stored) =>
        UdiParser.TryParse(stored, out GuidUdi? udi) ? udi.Guid : Guid.TryParse(stored, out var key) ? key : null;

    private static JsonArray List(string? stored) => Parse(stored) as JsonArray ?? [];

    public static JsonNode? Parse(string? stored)
    {
        if (stored?.TrimStart() is not ['{' or '[', ..])
        {
            return null;
        }

        try
        {
            return JsonNode.Parse(stored);
        }
        catch (JsonException)
        {
            // What cannot be read says nothing, and is objected to as missing.
            return null;
        }
    }
}
