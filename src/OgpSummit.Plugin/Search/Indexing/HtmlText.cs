using System.Net;
using System.Text.RegularExpressions;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Plugin.Search.Indexing;

internal static partial class HtmlText
{
    /// <summary>What a reader sees of a rich text: a tag ends a word, an entity becomes its character.</summary>
    public static string ToPlainText(this IHtmlEncodedString? html) =>
        html?.ToHtmlString() is { Length: > 0 } markup
            ? Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(markup, " ")), " ").Trim()
            : string.Empty;

    [GeneratedRegex("<(?:script|style)[^>]*>.*?</(?:script|style)>|<!--.*?-->|<[^>]+>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
