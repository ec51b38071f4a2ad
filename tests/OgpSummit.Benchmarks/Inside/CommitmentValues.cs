using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Models.ContentEditing;

namespace OgpSummit.Benchmarks.Inside;

/// <summary>What an editor fills in for a commitment: thirteen properties, eight of them in two languages, three milestones.</summary>
internal sealed class CommitmentValues(Guid milestoneType)
{
    public static readonly IReadOnlyList<string> Cultures = ["fr-FR", "en-US"];

    private static readonly string[] _values = ["accessToInformation", "civicParticipation"];

    public IEnumerable<PropertyValueModel> Of(int number)
    {
        yield return Value("number", (number % 99) + 1);
        yield return Value("ogpIds", new[] { $"FR{number:0000}" });
        yield return Value("ogpValues", _values);
        yield return Value("startDate", Date("2015-07-01"));
        yield return Value("endDate", Date("2017-06-30"));
        yield return Value("milestones", Milestones(number));
        foreach (var value in Cultures.SelectMany(culture => OfCulture(culture, new Words(culture, number))))
        {
            yield return value;
        }
    }

    private static IEnumerable<PropertyValueModel> OfCulture(string culture, Words words)
    {
        yield return Value("title", words.Sentence(8), culture);
        yield return Value("summary", words.Sentence(25), culture);
        yield return Value("description", RichText(words, 3), culture);
        yield return Value("challenge", RichText(words, 1), culture);
        yield return Value("objective", RichText(words, 1), culture);
        yield return Value("leadInstitutions", new[] { words.Phrase(4), words.Phrase(5) }, culture);
        yield return Value("policyAreas", new[] { words.Phrase(1), words.Phrase(2) }, culture);
        yield return Value("links", Links(words), culture);
    }

    private static JsonObject RichText(Words words, int paragraphs) => new()
    {
        ["markup"] = words.Paragraphs(paragraphs),
        ["blocks"] = new JsonObject
        {
            ["layout"] = new JsonObject(),
            ["contentData"] = new JsonArray(),
            ["settingsData"] = new JsonArray(),
            ["expose"] = new JsonArray(),
        },
    };

    private static JsonArray Links(Words words) =>
    [
        new JsonObject
        {
            ["name"] = words.Phrase(3),
            ["type"] = "external",
            ["url"] = $"https://example.org/{words.Number(100_000)}",
            ["icon"] = "icon-link",
        },
    ];

    private JsonObject Milestones(int number)
    {
        Guid[] keys = [Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7()];
        return new()
        {
            ["layout"] = new JsonObject
            {
                ["Umbraco.BlockList"] = Array(keys, key => new JsonObject { ["contentKey"] = key }),
            },
            ["contentData"] = Array(keys, key => Milestone(key, number)),
            ["settingsData"] = new JsonArray(),
            ["expose"] = Array(
                keys.SelectMany(key => Cultures.Select(culture => (key, culture))),
                shown => new JsonObject { ["contentKey"] = shown.key, ["culture"] = shown.culture, ["segment"] = null }),
        };
    }

    private JsonObject Milestone(Guid key, int number) => new()
    {
        ["key"] = key,
        ["contentTypeKey"] = milestoneType,
        ["values"] = Array(
            Cultures.Select(culture => BlockValue("title", culture, new Words(culture, number).Sentence(6)))
                .Append(BlockValue("dueDate", null, Date("2016-12-31"))),
            value => value),
    };

    private static JsonObject BlockValue(string alias, string? culture, JsonNode value) =>
        new() { ["alias"] = alias, ["culture"] = culture, ["segment"] = null, ["value"] = value };

    private static JsonObject Date(string date) => new() { ["date"] = date, ["timeZone"] = null };

    private static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonObject> toNode) => [.. items.Select(toNode)];

    private static PropertyValueModel Value(string alias, object value, string? culture = null) =>
        new() { Alias = alias, Value = value, Culture = culture };
}
