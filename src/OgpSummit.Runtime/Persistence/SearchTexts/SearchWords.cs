using System.Net;
using System.Text.RegularExpressions;
using OgpSummit.Runtime.Persistence.Model;

namespace OgpSummit.Runtime.Persistence.SearchTexts;

/// <summary>
/// The words of a text, or of what somebody types: lower case, no accents, no plural endings, so that “donnee” and “Données”
/// meet. Letters and digits only, so that no sign of theirs is an operator of the database's search.
/// </summary>
internal static partial class SearchWords
{
    /// <summary>Longer ones are keys and addresses, which nobody types.</summary>
    private const int LongestWord = 40;

    public static IEnumerable<string> Of(string text) =>
        Word().Matches(SortableName.Of(text)).Select(match => Singular(match.Value)).Where(word => word.Length <= LongestWord);

    /// <summary>What is between the tags.</summary>
    public static IEnumerable<string> OfHtml(string html) => Of(WebUtility.HtmlDecode(Tag().Replace(html, " ")));

    /// <summary>French and English both put an s there, French also an x.</summary>
    private static string Singular(string word) => word.Length > 3 && word[^1] is 's' or 'x' ? word[..^1] : word;

    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex Word();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
