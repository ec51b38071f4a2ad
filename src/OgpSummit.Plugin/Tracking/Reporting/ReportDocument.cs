using System.Globalization;
using System.Text.Json.Nodes;
using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking.Boards;
using OgpSummit.Plugin.Tracking.History;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Plugin.Tracking.Reporting;

/// <summary>A report as a document, in the form in which Umbraco's editors store values.</summary>
internal sealed class ReportDocument(NewReport report, SiteLanguages languages)
{
    public IReadOnlyList<string> Cultures =>
        languages.English is { } english && report.IsInEnglish ? [languages.French, english] : [languages.French];

    public Translated Name => ReportName.Of(report.ReportedOn, report.Assessor);

    public void WriteTo(IContent document)
    {
        document.SetCultureName(Name.Fr, languages.French);
        if (Cultures is [_, var english])
        {
            document.SetCultureName(Name.En, english);
        }

        foreach (var (alias, culture, value) in Values())
        {
            document.SetValue(alias, value, culture);
        }
    }

    /// <summary>Whether a document says the same; what was translated since does not matter.</summary>
    public bool IsSaidBy(IContent document) =>
        Values().All(part => StoredValue.Same(document.GetValue(part.Alias, part.Culture), part.Value));

    private IEnumerable<(string Alias, string? Culture, string? Value)> Values()
    {
        yield return (Aliases.ReportedOn, null, Day());
        yield return (Aliases.Assessor, null, Choice(report.Assessor?.ToAlias()));
        yield return (Aliases.Completion, null, Choice(report.Completion?.ToAlias()));
        yield return (Aliases.Evidence, null, Links());
        yield return (Aliases.EvidenceMedia, null, Media());
        yield return (Aliases.Milestone, null, report.Milestone?.ToString());
        yield return (Aliases.Corrects, null, report.Corrects is { } corrected ? Udi.Create(Constants.UdiEntityType.Document, corrected).ToString() : null);
        yield return (Aliases.Note, languages.French, report.Note);
        yield return (Aliases.Reason, languages.French, report.Reason);
        if (Cultures is [_, var english])
        {
            yield return (Aliases.Note, english, report.EnglishNote);
            yield return (Aliases.Reason, english, report.EnglishReason);
        }
    }

    private string? Day() => report.ReportedOn is { } day
        ? new JsonObject { ["date"] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00+00:00", ["timeZone"] = null }.ToJsonString()
        : null;

    private static string? Choice(string? alias) => alias is null ? null : new JsonArray(alias).ToJsonString();

    private string? Links() => report.Links.Count == 0 ? null : new JsonArray(
        [.. report.Links.Select(link => new JsonObject { ["name"] = link.Title, ["url"] = link.Url })]).ToJsonString();

    /// <summary>A picked item has a key of its own; here it is made of the item's, so that the same report reads the same.</summary>
    private string? Media() => report.Media.Count == 0 ? null : new JsonArray(
        [.. report.Media.Select(key => new JsonObject { ["key"] = key, ["mediaKey"] = key })]).ToJsonString();
}
