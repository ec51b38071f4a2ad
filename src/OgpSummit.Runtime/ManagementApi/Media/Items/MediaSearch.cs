using System.Globalization;
using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;

namespace OgpSummit.Runtime.ManagementApi.Media.Items;

/// <summary>
/// Finds media by words of its name, whatever their case and accents. All of it lies in memory, but for the recycle bin,
/// where nobody searches.
/// </summary>
internal sealed class MediaSearch(IMediaNavigationQueryService tree, IPublishedMediaCache cache, MediaItems items)
{
    private const CompareOptions Alike = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    private static readonly CompareInfo Words = CultureInfo.InvariantCulture.CompareInfo;

    /// <param name="query">All of its words must be in a name.</param>
    /// <param name="below">Where to search; null for everywhere.</param>
    /// <param name="types">Keys of media types; none for all.</param>
    /// <param name="sight">What the user sees, which is all that is counted.</param>
    /// <param name="paging">Which part.</param>
    public Page<MediaItem> Find(string? query, Guid? below, IReadOnlyCollection<Guid> types, Sight sight, Paging paging)
    {
        var words = (query ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var found = Places(below)
            .Select(key => cache.GetById(key))
            .OfType<IPublishedContent>()
            .Where(media => Array.TrueForAll(words, word => Words.IndexOf(media.Name, word, Alike) >= 0))
            .Where(media => types.Count == 0 || types.Contains(media.ContentType.Key))
            .Where(media => sight.Of(NodePath.Of(media.Path)) == Reach.Full)
            .OrderByDescending(media => words.Length > 0 && Words.IsPrefix(media.Name, words[0], Alike))
            .ThenBy(media => media.Name, StringComparer.InvariantCultureIgnoreCase)
            .Select(media => media.Key)
            .ToList();
        return new(found.Count, items.Of([.. found.Skip(paging.Skip).Take(paging.Take)], sight));
    }

    private IEnumerable<Guid> Places(Guid? below)
    {
        if (below is { } parent)
        {
            return tree.TryGetDescendantsKeys(parent, out var descendants) ? descendants : [];
        }

        return tree.TryGetRootKeys(out var roots)
            ? roots.SelectMany(root => tree.TryGetDescendantsKeysOrSelfKeys(root, out var keys) ? keys : [])
            : [];
    }
}
