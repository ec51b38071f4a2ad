using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Requests;
using OgpSummit.Runtime.Persistence.SearchTexts;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Contents;

/// <summary>A part of what is found, counting only what the user sees.</summary>
internal sealed class ContentSearchResults(ContentSearch search, IEntityService entities)
{
    /// <summary>Longer texts are cut; nobody types them.</summary>
    private const int LongestText = 200;

    /// <param name="typeIds">Of the content types that are wanted; null wants all.</param>
    /// <returns>Keys, best first; none below a parent that does not exist.</returns>
    public (long Total, Guid[] Keys) Find(UmbracoObjectTypes type, SearchRequest request, List<int>? typeIds, Sight sight, Paging paging)
    {
        var parent = request.ParentId is { } key ? entities.GetAllPaths(type, key).FirstOrDefault()?.Path : null;
        if (request.ParentId is not null && parent is null)
        {
            return (0, []);
        }

        var text = request.Text ?? string.Empty;
        var searched = text.Length > LongestText ? text[..LongestText] : text;
        return Find(type, searched, new SearchNarrowing(request.Trashed ?? true, parent, typeIds), sight, paging);
    }

    private (long Total, Guid[] Keys) Find(
        UmbracoObjectTypes type, string text, SearchNarrowing narrowing, Sight sight, Paging paging)
    {
        if (sight.IsEverything)
        {
            var (total, keys) = search.Page(type, text, narrowing, paging.Skip, paging.Take);
            return (total, [.. keys]);
        }

        var visible = search.Find(type, text, narrowing)
            .Where(node => sight.Of(NodePath.Of(node.Path)) == Reach.Full)
            .Select(node => node.Key)
            .ToList();
        return (visible.Count, [.. visible.Skip(paging.Skip).Take(paging.Take)]);
    }
}
