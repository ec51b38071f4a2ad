using System.Globalization;

namespace OgpSummit.Web.PublicSite;

/// <summary>What the reader asked, from the address: <c>?q=climat&amp;page=2</c>.</summary>
/// <param name="Text">As typed; empty when nothing was.</param>
/// <param name="Page">From 1.</param>
public sealed record SearchRequest(string Text, int Page)
{
    public const int PageSize = 10;

    // Deeper pages help nobody and cost the index more each time.
    private const int LastPage = 100;

    public int Skip => (Page - 1) * PageSize;

    /// <summary>A page that is no number, or out of range, means the first or the last.</summary>
    public static SearchRequest From(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var page = int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        return new SearchRequest(query["q"].ToString().Trim(), Math.Clamp(page, 1, LastPage));
    }

    public QueryString ToPage(int page) => new QueryString()
        .Add("q", Text)
        .Add("page", page.ToString(CultureInfo.InvariantCulture));
}
