using Microsoft.Extensions.Logging;
using OgpSummit.Plugin.Search.Indexing;
using OgpSummit.Plugin.Search.Queries;

namespace OgpSummit.Plugin.Search;

/// <summary>Answers from the index, and lets nothing out that is not published at this moment.</summary>
internal sealed class SummitSearch(
    CurrentIndex current,
    IndexQueue queue,
    IndexSearch search,
    Excerpts excerpts,
    PublicAddress addresses,
    ILogger<SummitSearch> logger) : ISummitSearch
{
    public SearchAnswer Find(string text, string culture, int skip, int take)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Nothing(SearchOutcome.EmptyText);
        }

        if (text.Length > ISummitSearch.LongestText)
        {
            return Nothing(SearchOutcome.TextTooLong);
        }

        return Search(text, culture, skip, take) is { } page ? Answer(page, culture) : Nothing(SearchOutcome.NotReady);
    }

    private FoundPage? Search(string text, string culture, int skip, int take)
    {
        try
        {
            return current.Index?.Search(searcher => search.Search(searcher, text, culture, skip, take));
        }
        catch (ObjectDisposedException)
        {
            // The indexer closed it in this moment, to open it again.
            return null;
        }
        catch (IOException error)
        {
            logger.LogError(error, "The search index is damaged and is built anew");
            queue.AddRebuild();
            return null;
        }
    }

    private SearchAnswer Answer(FoundPage page, string culture)
    {
        var hits = page.Entries.Select(entry => ToHit(entry, page.Words, culture)).OfType<SearchHit>().ToList();
        var total = page.Total - (page.Entries.Count - hits.Count);
        return new SearchAnswer(total > 0 ? SearchOutcome.Found : SearchOutcome.NothingFound, total, hits)
        {
            Suggestions = page.Suggestion is { } suggestion ? [suggestion] : [],
        };
    }

    private SearchHit? ToHit(ShownEntry entry, IReadOnlyList<QueryWord> words, string culture)
    {
        if (addresses.Of(entry.Key, culture) is { } url)
        {
            var excerpt = excerpts.Cut(entry.Quoted, words, IndexSchema.LanguageOf(culture));
            return new SearchHit(entry.Key, entry.Type, entry.Title, url, entry.Number, excerpt);
        }

        // The index is a moment behind, or was restored from elsewhere: the reader gets no dead link, the entry a check.
        queue.AddDocument(entry.Key);
        return null;
    }

    private static SearchAnswer Nothing(SearchOutcome outcome) => new(outcome, 0, []);
}
