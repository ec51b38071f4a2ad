using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using OgpSummit.Plugin.Search;

namespace OgpSummit.Web.PublicSite;

public static class ExcerptText
{
    /// <summary>The parts of an excerpt without a space between them that the text does not have.</summary>
    public static IHtmlContent Excerpt(this IHtmlHelper html, IReadOnlyList<ExcerptPart> parts)
    {
        ArgumentNullException.ThrowIfNull(html);
        var excerpt = new HtmlContentBuilder();
        foreach (var part in parts)
        {
            if (part.IsMatch)
            {
                var mark = new TagBuilder("mark");
                mark.InnerHtml.Append(part.Text);
                excerpt.AppendHtml(mark);
            }
            else
            {
                excerpt.Append(part.Text);
            }
        }

        return excerpt;
    }
}
