using System.Text.RegularExpressions;
using AngleSharp.Css.Dom;
using Ganss.Xss;
using IHtmlSanitizer = Umbraco.Cms.Core.Security.IHtmlSanitizer;

namespace OgpSummit.Runtime.PropertyEditors.RichText;

/// <summary>
/// What the rich text editor writes, and nothing that runs: no scripts, handlers, frames, forms, drawings or styles other
/// than those of the toolbar. Links may lead to pages, mail, telephone and Umbraco's own <c>/{localLink:…}</c>.
/// </summary>
internal sealed partial class RichTextHtml : IHtmlSanitizer
{
    private static readonly string[] Tags =
    [
        "a", "abbr", "address", "article", "aside", "audio", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code",
        "col", "colgroup", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "footer", "h1", "h2",
        "h3", "h4", "h5", "h6", "header", "hr", "i", "img", "ins", "kbd", "li", "main", "mark", "nav", "ol", "p", "pre", "q",
        "rp", "rt", "ruby", "s", "samp", "section", "small", "source", "span", "strong", "sub", "summary", "sup", "table",
        "tbody", "td", "tfoot", "th", "thead", "time", "tr", "track", "u", "ul", "umb-rte-block", "umb-rte-block-inline", "var",
        "video", "wbr",
    ];

    private static readonly string[] Attributes =
    [
        "abbr", "alt", "cite", "class", "colspan", "controls", "datetime", "dir", "height", "href", "hreflang", "id", "kind",
        "label", "lang", "loading", "open", "poster", "preload", "rel", "reversed", "rowspan", "scope", "span", "src",
        "srclang", "start", "style", "target", "title", "type", "value", "width",
    ];

    private static readonly string[] Styles =
    [
        "background-color", "color", "font-family", "font-size", "height", "list-style-type", "margin-left",
        "margin-right", "min-width", "padding-left", "padding-inline-start", "text-align", "text-decoration", "text-indent", "width",
    ];

    // Its rules for styles take a fifth of a second to set up, which readers of the first page need not wait for.
    private readonly Lazy<HtmlSanitizer> _sanitizer = new(Create);

    public string Sanitize(string html) => _sanitizer.Value.Sanitize(html);

    private static HtmlSanitizer Create()
    {
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = Set(Tags),
            AllowedAttributes = Set(Attributes),
            AllowedCssProperties = Set(Styles),
            AllowedSchemes = Set(["http", "https", "mailto", "tel"]),
            UriAttributes = Set(["cite", "href", "poster", "src"]),
            AllowedAtRules = new HashSet<CssRuleType>(),
        })
        {
            AllowDataAttributes = true,
        };
        sanitizer.FilterUrl += (_, url) => url.SanitizedUrl ??= LocalLink().IsMatch(url.OriginalUrl) ? url.OriginalUrl : null;
        return sanitizer;
    }

    private static HashSet<string> Set(string[] names) => new(names, StringComparer.OrdinalIgnoreCase);

    /// <summary>Umbraco writes <c>/{localLink:key}</c>; older content leaves out the slash or holds an identifier.</summary>
    [GeneratedRegex("^/?\\{localLink:[a-zA-Z0-9:/-]+\\}$")]
    private static partial Regex LocalLink();
}
