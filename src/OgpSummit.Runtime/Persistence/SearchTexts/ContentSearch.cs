using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Querying;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Persistence.SearchTexts;

/// <summary>Finds documents and media by what editors type; drafts too.</summary>
internal sealed class ContentSearch(CmsScopeProvider scopes, ISearchTexts texts)
{
    /// <summary>Nobody types more; each costs.</summary>
    private const int MostWords = 10;

    /// <summary>A part of what is found, best first, and how much it is in all.</summary>
    public (int Total, IReadOnlyList<Guid> Keys) Page(
        UmbracoObjectTypes type, string text, SearchNarrowing narrowing, int skip, int take)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        var found = Query(type, text, narrowing);
        return found is null ? (0, []) : (found.Count(), [.. found.Skip(skip).Take(take).Select(node => node.Key)]);
    }

    /// <summary>All that is found, best first, for those who have to look at each before they count it.</summary>
    public IReadOnlyList<FoundNode> Find(UmbracoObjectTypes type, string text, SearchNarrowing narrowing)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        return Query(type, text, narrowing) is { } found ? [.. found.Select(node => new FoundNode(node.Key, node.Path))] : [];
    }

    /// <returns>Null for a text without words. The key of a node, typed or pasted, finds that node.</returns>
    private IQueryable<NodeRow>? Query(UmbracoObjectTypes type, string text, SearchNarrowing narrowing)
    {
        var nodes = Narrow(type, narrowing);
        if (Guid.TryParse(text, out var key))
        {
            return nodes.Where(node => node.Key == key);
        }

        var words = Wanted(text);
        return words.Count == 0
            ? null
            : from match in texts.Find(scopes.Db, words)
              join node in nodes on match.NodeId equals node.Id
              orderby match.Rank, node.Id
              select node;
    }

    /// <summary>Single letters, which an apostrophe leaves over, only count when there is nothing else.</summary>
    private static List<string> Wanted(string text)
    {
        var words = SearchWords.Of(text).Distinct().Take(MostWords).ToList();
        return words.Exists(word => word.Length > 1) ? words.FindAll(word => word.Length > 1 || char.IsDigit(word[0])) : words;
    }

    private IQueryable<NodeRow> Narrow(UmbracoObjectTypes type, SearchNarrowing narrowing)
    {
        var objectType = type.GetGuid();
        var nodes = scopes.Db.Nodes.AsNoTracking().Where(node => node.ObjectType == objectType);
        if (!narrowing.WithTrashed)
        {
            nodes = nodes.Where(node => !node.Trashed);
        }

        if (narrowing.BelowPath is { } path)
        {
            nodes = nodes.Where(QueryTranslation.Below<NodeRow>(node => node.Path, path));
        }

        return narrowing.ContentTypeIds is { } types ? nodes.Where(node => types.Contains(node.ContentTypeId!.Value)) : nodes;
    }
}

/// <param name="WithTrashed">Also what lies in the recycle bin.</param>
/// <param name="BelowPath">Of the node below which is searched; null for everywhere.</param>
/// <param name="ContentTypeIds">Null for all of them.</param>
internal sealed record SearchNarrowing(bool WithTrashed = false, string? BelowPath = null, List<int>? ContentTypeIds = null);

internal sealed record FoundNode(Guid Key, string Path);
