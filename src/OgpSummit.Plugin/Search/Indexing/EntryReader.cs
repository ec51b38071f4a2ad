using System.Globalization;
using OgpSummit.Plugin.ContentModel;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Web;

namespace OgpSummit.Plugin.Search.Indexing;

/// <summary>Reads entries from what is published. Drafts are never asked for.</summary>
internal sealed class EntryReader(
    IDocumentNavigationQueryService navigation,
    PublishedNow published,
    IVariationContextAccessor variations,
    IUmbracoContextFactory contexts)
{
    /// <summary>A published document in one culture, its entry not yet made.</summary>
    internal readonly record struct Candidate(IPublishedContent Content, string Culture, string Stamp)
    {
        public string Id => SearchEntry.IdOf(Content.Key, Culture);
    }

    public IEnumerable<Guid> AllKeys() =>
        navigation.TryGetRootKeys(out var roots) ? roots.SelectMany(BranchKeys) : [];

    /// <summary>The document and everything under it; nothing when it is in the recycle bin or gone.</summary>
    public IEnumerable<Guid> BranchKeys(Guid key) =>
        navigation.TryGetDescendantsKeys(key, out var descendants) ? descendants.Prepend(key) : [];

    /// <summary>The cultures of <paramref name="cultures"/> in which the document is to be found.</summary>
    public IEnumerable<Candidate> Candidates(Guid key, IReadOnlyList<string> cultures)
    {
        foreach (var culture in cultures)
        {
            if (published.Find(key, culture) is { } content && TypeLabels.Has(content.ContentType.Alias))
            {
                yield return new Candidate(content, culture, StampOf(content));
            }
        }
    }

    /// <summary>Null for a document that search does not offer.</summary>
    public SearchEntry? Read(Candidate candidate)
    {
        // Links inside texts are resolved while they are read, and that needs a context.
        using var context = contexts.EnsureUmbracoContext();
        using var culture = variations.In(candidate.Culture);
        return EntryText.Of(candidate.Content) is { } text ? ToEntry(candidate, text) : null;
    }

    private SearchEntry ToEntry(Candidate candidate, EntryText text)
    {
        var (content, culture, stamp) = candidate;
        return new SearchEntry
        {
            Key = content.Key,
            Culture = culture,
            Type = content.ContentType.Alias,
            Label = Label(content.ContentType.Alias, culture, text),
            Title = text.Title,
            Summary = text.Summary ?? string.Empty,
            Body = string.Join('\n', text.Body.Where(part => !string.IsNullOrWhiteSpace(part))),
            Number = text.Number,
            Codes = text.Codes,
            Branch = navigation.TryGetAncestorsKeys(content.Key, out var ancestors) ? [content.Key, .. ancestors] : [content.Key],
            Stamp = stamp,
        };
    }

    private static string Label(string type, string culture, EntryText text) =>
        string.Join(' ', [TypeLabels.Of(type, culture), text.Number?.ToString(CultureInfo.InvariantCulture), .. text.Codes]);

    // A move changes the path and nothing else.
    private static string StampOf(IPublishedContent content) =>
        $"{content.UpdateDate.Ticks.ToString("x", CultureInfo.InvariantCulture)} {content.Path}";
}
