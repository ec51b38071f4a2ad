using Lucene.Net.Store;
using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Search;
using OgpSummit.Plugin.Search.Indexing;
using OgpSummit.Plugin.Search.Queries;

namespace OgpSummit.Tests.Unit.Search;

/// <summary>A real index in memory, searched as the site searches it.</summary>
public sealed class SearchFixture : IDisposable
{
    private readonly SummitAnalyzer _analyzer = new();
    private readonly SummitIndex _index;
    private readonly Excerpts _excerpts;
    private readonly IndexSearch _search;

    public SearchFixture()
    {
        _index = SummitIndex.OpenForWriting(new RAMDirectory(), _analyzer);
        _excerpts = new Excerpts(_analyzer);
        _search = new IndexSearch(_analyzer, _excerpts);
    }

    internal SummitIndex Index => _index;

    internal SummitAnalyzer Analyzer => _analyzer;

    internal void Given(params SearchEntry[] entries)
    {
        foreach (var entry in entries)
        {
            _index.Put(entry);
        }

        _index.Show();
    }

    internal FoundPage Search(string text, string culture = "fr-FR", int skip = 0, int take = 10) =>
        _index.Search(searcher => _search.Search(searcher, text, culture, skip, take));

    internal string[] Titles(string text, string culture = "fr-FR") =>
        [.. Search(text, culture).Entries.Select(entry => entry.Title)];

    /// <summary>The excerpt of the best hit, its matches in square brackets.</summary>
    internal string Excerpt(string text, string culture = "fr-FR")
    {
        var page = Search(text, culture);
        var parts = _excerpts.Cut(page.Entries[0].Quoted, page.Words, IndexSchema.LanguageOf(culture));
        return string.Concat(parts.Select(part => part.IsMatch ? $"[{part.Text}]" : part.Text));
    }

    internal static SearchEntry Commitment(int number, string title, string summary = "", string body = "", string culture = "fr-FR") =>
        Entry(title, summary, body, culture, DocumentTypes.Commitment) with
        {
            Number = number,
            Label = $"{TypeLabels.Of(DocumentTypes.Commitment, culture)} {number} FR{number + 3:0000}",
            Codes = [$"{number}", $"FR{number + 3:0000}"],
        };

    internal static SearchEntry Entry(
        string title, string summary = "", string body = "", string culture = "fr-FR", string type = DocumentTypes.Page)
    {
        var key = Guid.NewGuid();
        return new SearchEntry
        {
            Key = key,
            Culture = culture,
            Type = type,
            Label = TypeLabels.Of(type, culture),
            Title = title,
            Summary = summary,
            Body = body,
            Branch = [key],
            Stamp = "1",
        };
    }

    public void Dispose()
    {
        _index.Dispose();
        _analyzer.Dispose();
    }
}
