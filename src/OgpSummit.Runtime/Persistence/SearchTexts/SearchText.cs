using System.Text.Json;
using OgpSummit.Runtime.Persistence.Versions;

namespace OgpSummit.Runtime.Persistence.SearchTexts;

/// <summary>What a document or media item is found by: the words of its names, and those of its values in all languages.</summary>
internal sealed record SearchText(string Names, string Words)
{
    /// <summary>Enough for a long page; beyond it, nothing is lost but a chance to be found.</summary>
    private const int MostWords = 5_000;

    /// <summary>Counts the ways in which this was done; a new number has all texts made anew.</summary>
    public const int Schema = 1;

    public static SearchText Of(string name, VersionData draft)
    {
        var names = draft.Names.Values.Select(culture => culture.Name).Prepend(name).SelectMany(SearchWords.Of).Distinct();
        var words = draft.Values.Values.SelectMany(values => values).SelectMany(value => WordsOf(value.Value)).Distinct().Take(MostWords);
        return new(string.Join(' ', names), string.Join(' ', words));
    }

    private static IEnumerable<string> WordsOf(object value) => value switch
    {
        string text when IsJson(text) => WordsOfJson(text),
        string text => SearchWords.OfHtml(text),
        int number => SearchWords.Of(number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        _ => [],
    };

    private static bool IsJson(string text) => text.Length > 1 && text[0] is '{' or '[';

    private static IReadOnlyList<string> WordsOfJson(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return [.. Texts(json.RootElement).SelectMany(SearchWords.OfHtml)];
        }
        catch (JsonException)
        {
            return [.. SearchWords.OfHtml(text)];
        }
    }

    /// <summary>Texts of values, not the names of members nor what they point at.</summary>
    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Where(IsContent).SelectMany(member => Texts(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String when !Guid.TryParse(element.GetString(), out _) => [element.GetString()!],
        _ => [],
    };

    private static bool IsContent(JsonProperty member) => member.Name is not (
        "udi" or "key" or "contentKey" or "settingsKey" or "contentTypeKey" or "mediaKey" or "mediaTypeAlias" or "layout" or "expose"
        or "alias" or "culture" or "segment" or "editorAlias" or "timeZone" or "crops" or "icon" or "type" or "unique");
}
