using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Model;
using Umbraco.Cms.Core.Models.Entities;

namespace OgpSummit.Runtime.Persistence.Nodes;

/// <summary>Keeps the names under one parent apart: a second "Paris" becomes "Paris (1)".</summary>
internal sealed class SiblingNames
{
    private readonly Func<CmsDb, Guid, int, int, string, string, string, IEnumerable<string>> _alike = EF.CompileQuery(
        (CmsDb db, Guid objectType, int parentId, int id, string key, string low, string high) =>
            db.Nodes.Where(other => other.SortName == key)
                .Concat(db.Nodes.Where(other => other.SortName.CompareTo(low) >= 0 && other.SortName.CompareTo(high) < 0))
                .Where(other => other.ParentId == parentId && other.ObjectType == objectType && other.Id != id)
                .Select(other => other.Name));

    private readonly Func<CmsDb, string, Guid, int, int, string, string, string, IEnumerable<string>> _alikeInCulture =
        EF.CompileQuery(
            (CmsDb db, string culture, Guid objectType, int parentId, int id, string key, string low, string high) =>
                from other in db.Set<NodeCultureRow>()
                    .Where(row => row.Culture == culture && row.SortName == key)
                    .Concat(db.Set<NodeCultureRow>().Where(row => row.Culture == culture
                        && row.SortName.CompareTo(low) >= 0 && row.SortName.CompareTo(high) < 0))
                where other.NodeId != id
                join sibling in db.Nodes on other.NodeId equals sibling.Id
                where sibling.ParentId == parentId && sibling.ObjectType == objectType
                select other.Name);

    public string Unique(CmsDb db, Guid objectType, ITreeEntity entity, string name)
    {
        var (key, low, high) = Keys(name);
        return FirstFree(name, _alike(db, objectType, entity.ParentId, entity.Id, key, low, high));
    }

    public string Unique(CmsDb db, Guid objectType, ITreeEntity entity, string name, string culture)
    {
        var (key, low, high) = Keys(name);
        return FirstFree(name, _alikeInCulture(db, culture, objectType, entity.ParentId, entity.Id, key, low, high));
    }

    /// <summary>
    /// The range holds "name (1)", "name (2)" …; a range, because <c>LIKE</c> cannot use the index. It is added to the
    /// name itself by a union: with "or", SQLite reads the whole index.
    /// </summary>
    private static (string Key, string Low, string High) Keys(string name)
    {
        var key = SortableName.Of(name);
        return (key, $"{key} (", $"{key} )");
    }

    private static string FirstFree(string name, IEnumerable<string> names)
    {
        var taken = names.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var free = name;
        for (var number = 1; taken.Contains(free); number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{name} ({number})");
        }

        return free;
    }
}
