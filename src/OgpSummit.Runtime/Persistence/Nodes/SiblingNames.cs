using System.Globalization;
using OgpSummit.Runtime.Persistence.Model;

namespace OgpSummit.Runtime.Persistence.Nodes;

/// <summary>Keeps the names under one parent apart: a second "Paris" becomes "Paris (1)".</summary>
internal static class SiblingNames
{
    public static string Unique(CmsDb db, NodeRow node, string name)
    {
        var (key, low, high) = Keys(name);
        var taken = db.Nodes
            .Where(other => other.ParentId == node.ParentId && other.ObjectType == node.ObjectType && other.Id != node.Id)
            .Where(other => other.SortName == key
                || (other.SortName.CompareTo(low) >= 0 && other.SortName.CompareTo(high) < 0))
            .Select(other => other.Name)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

        return FirstFree(name, taken);
    }

    public static string Unique(CmsDb db, NodeRow node, string name, string culture)
    {
        var (key, low, high) = Keys(name);
        var taken = (
            from other in db.Set<NodeCultureRow>()
            where other.Culture == culture && other.NodeId != node.Id
            where other.SortName == key
                || (other.SortName.CompareTo(low) >= 0 && other.SortName.CompareTo(high) < 0)
            join sibling in db.Nodes on other.NodeId equals sibling.Id
            where sibling.ParentId == node.ParentId && sibling.ObjectType == node.ObjectType
            select other.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);

        return FirstFree(name, taken);
    }

    /// <summary>The range holds "name (1)", "name (2)" …; a range, because <c>LIKE</c> cannot use the index.</summary>
    private static (string Key, string Low, string High) Keys(string name)
    {
        var key = SortableName.Of(name);
        return (key, $"{key} (", $"{key} )");
    }

    private static string FirstFree(string name, HashSet<string> taken)
    {
        var free = name;
        for (var number = 1; taken.Contains(free); number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{name} ({number})");
        }

        return free;
    }
}
