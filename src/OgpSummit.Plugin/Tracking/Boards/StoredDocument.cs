using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking.Deadlines;
using OgpSummit.Plugin.Tracking.Reporting;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Plugin.Tracking.Boards;

/// <summary>Reads what is not published from its document, in the form in which Umbraco's editors store it.</summary>
internal sealed class StoredDocument(IContent content, SiteLanguages languages)
{
    public BoardAxis Axis() => new(
        content.Key, Number(), Translated(Aliases.Title), null, IsPublished: false);

    public BoardCommitment Commitment(Guid axis)
    {
        BoardMilestone[] milestones = [.. Milestones()];
        var start = StoredReport.Day(Text(Aliases.StartDate, null));
        var end = StoredReport.Day(Text(Aliases.EndDate, null));
        var leads = Lines(Aliases.LeadInstitutions, languages.French);
        return new BoardCommitment
        {
            Key = content.Key,
            Axis = axis,
            Number = Number(),
            OgpIds = Lines(Aliases.OgpIds, null),
            Title = Translated(Aliases.Title),
            Leads = leads,
            EnglishLeads = languages.English is { } english ? Lines(Aliases.LeadInstitutions, english) : [],
            StartDate = start,
            EndDate = end,
            Milestones = milestones,
            Gaps = SheetGaps.Of(
                leads.Length > 0, start is not null && end is not null, [.. milestones.Select(milestone => milestone.DueOn)], isTranslated: HasEnglish()),
            IsPublished = false,
            IsInEnglish = false,
            Url = new Translated { Fr = null, En = null },
        };
    }

    public DraftReport Report() =>
        new(content.Key, Names(), content.UpdateDate, StoredReport.Read(content, languages.French));

    public DateOnly? Day(string alias) => StoredReport.Day(Text(alias, null));

    private Translated Names() => new()
    {
        Fr = content.GetCultureName(languages.French) ?? content.Name,
        En = languages.English is { } english ? content.GetCultureName(english) : null,
    };

    private bool HasEnglish() => languages.English is not { } english || content.IsCultureAvailable(english);

    private int Number() =>
        int.TryParse(Text(Aliases.Number, null), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>The name of the document where the property is empty.</summary>
    private Translated Translated(string alias)
    {
        var names = Names();
        return new Translated
        {
            Fr = Text(alias, languages.French) ?? names.Fr,
            En = languages.English is { } english ? Text(alias, english) ?? names.En : null,
        };
    }

    private string? Text(string alias, string? culture) =>
        content.HasProperty(alias) && content.GetValue(alias, culture)?.ToString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    private string[] Lines(string alias, string? culture) =>
        Text(alias, culture)?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private IEnumerable<BoardMilestone> Milestones()
    {
        var blocks = StoredReport.Parse(Text(Aliases.Milestones, null))?["contentData"] as JsonArray;
        return (blocks ?? []).OfType<JsonObject>().Select(Milestone).OfType<BoardMilestone>();
    }

    private BoardMilestone? Milestone(JsonObject block)
    {
        var values = (block["values"] as JsonArray ?? []).OfType<JsonObject>().ToArray();
        return Guid.TryParse(block["key"]?.ToString(), out var key)
            ? new BoardMilestone(
                key,
                new Translated { Fr = Value(values, Aliases.Title, languages.French), En = Value(values, Aliases.Title, languages.English) },
                StoredReport.Day(Value(values, Aliases.DueDate, null)),
                StoredReport.Day(Value(values, Aliases.DoneDate, null)))
            : null;
    }

    private static string? Value(JsonObject[] values, string alias, string? culture) => values
        .FirstOrDefault(value => value["alias"]?.ToString() == alias && value["culture"]?.ToString() == culture)?["value"] switch
    {
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
        { } other => other.ToJsonString(),
        null => null,
    };
}
