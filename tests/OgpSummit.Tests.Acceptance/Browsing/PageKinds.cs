using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace OgpSummit.Tests.Acceptance.Browsing;

/// <summary>
/// One page of each kind, found the way a reader finds it: by following links. Slugs belong to editors, so no test knows any.
/// </summary>
public sealed class PageKinds(HttpClient http)
{
    public const string Home = "home";
    public const string Plan = "plan";
    public const string Axis = "axis";
    public const string Commitment = "commitment";
    public const string Venues = "venues";
    public const string Venue = "venue";
    public const string Committee = "committee";
    public const string Member = "member";
    public const string NewsList = "news list";
    public const string News = "news";
    public const string Search = "search";
    public const string Page = "page";
    public const string NotFound = "not found";

    public static readonly string[] All =
        [Home, Plan, Axis, Commitment, Venues, Venue, Committee, Member, NewsList, News, Search, Page, NotFound];

    /// <summary>The path of a page of this kind.</summary>
    /// <param name="kind">One of <see cref="All"/>.</param>
    /// <param name="language"><c>fr</c> or <c>en</c>.</param>
    public async Task<string> PathAsync(string kind, string language)
    {
        var home = $"/{language}/";
        return kind switch
        {
            Home => home,
            NotFound => $"{home}nowhere-{Guid.NewGuid():N}",
            Plan => await MenuAsync(home, language == "fr" ? "Plan d" : "Action plan"),
            Axis => await FirstAsync(await PathAsync(Plan, language), ".axis-block h2 a"),
            Commitment => await FirstAsync(await PathAsync(Plan, language), "a.row__title"),
            Venues => await MenuAsync(home, language == "fr" ? "Lieux" : "Venues"),
            Venue => await FirstAsync(await PathAsync(Venues, language), "main h2 a"),
            Committee => await MenuAsync(home, language == "fr" ? "Comité" : "Committee"),
            Member => await FirstAsync(await PathAsync(Committee, language), "main h2 a"),
            NewsList => await MenuAsync(home, language == "fr" ? "Actualités" : "News"),
            News => await FirstAsync(await PathAsync(NewsList, language), "main article a"),
            Search => await FirstAsync(home, "a.tools__search"),
            Page => await MenuAsync(home, "OGP"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of page."),
        };
    }

    public async Task<IHtmlDocument> ReadAsync(string path)
    {
        using var response = await http.GetAsync(path);
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
    }

    private async Task<string> MenuAsync(string home, string words)
    {
        var document = await ReadAsync(home);
        var link = document.QuerySelectorAll("#menu a").FirstOrDefault(a => a.TextContent.Contains(words, StringComparison.Ordinal));
        return link?.GetAttribute("href") ?? throw new InvalidOperationException($"The menu of {home} has no link “{words}”.");
    }

    private async Task<string> FirstAsync(string path, string selector)
    {
        var document = await ReadAsync(path);
        return document.QuerySelector(selector)?.GetAttribute("href")
            ?? throw new InvalidOperationException($"{path} has no link {selector}.");
    }
}
