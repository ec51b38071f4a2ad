using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Requests;
using OgpSummit.Runtime.Persistence.SearchTexts;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Runtime.ManagementApi.Contents;

/// <summary>A part of what is found, counting only what the user sees.</summary>
internal sealed class ContentSearchResults(ContentSearch search)
{
    /// <summary>Longer texts are cut; nobody types them.</summary>
    private const int LongestText = 200;

    /// <returns>Keys, best first.</returns>
    public (long Total, Guid[] Keys) Find(
        UmbracoObjectTypes type, string text, SearchNarrowing narrowing, Sight sight, Paging paging)
    {
        var searched = text.Length > LongestText ? text[..LongestText] : text;
        if (sight.IsEverything)
        {
            var (total, keys) = search.Page(type, searched, narrowing, paging.Skip, paging.Take);
            return (total, [.. keys]);
        }

        var visible = search.Find(type, searched, narrowing)
            .Where(node => sight.Of(NodePath.Of(node.Path)) == Reach.Full)
            .Select(node => node.Key)
            .ToList();
        return (visible.Count, [.. visible.Skip(paging.Skip).Take(paging.Take)]);
    }
}
