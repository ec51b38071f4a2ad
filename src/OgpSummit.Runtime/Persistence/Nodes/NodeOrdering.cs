using System.Linq.Expressions;
using OgpSummit.Runtime.Persistence.Model;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.Persistence.Nodes;

/// <summary>Translates the names of fields that Core and the back office sort by.</summary>
internal static class NodeOrdering
{
    /// <summary>Always ends with the id, so that pages neither overlap nor leave gaps.</summary>
    public static IQueryable<NodeRow> Apply(CmsDb db, IQueryable<NodeRow> nodes, Ordering? ordering)
    {
        IOrderedQueryable<NodeRow>? ordered = null;
        for (var next = ordering; next is { IsEmpty: false }; next = next.Next)
        {
            ordered = Add(db, nodes, ordered, next);
        }

        ordered ??= nodes.OrderBy(node => node.SortOrder);
        return ordered.ThenBy(node => node.Id);
    }

    /// <summary>Whether it is the order in which editors put siblings.</summary>
    public static bool IsBySortOrder(Ordering ordering) =>
        ordering is { Direction: Direction.Ascending, Next: null }
        && string.Equals(ordering.OrderBy, "sortOrder", StringComparison.OrdinalIgnoreCase);

    private static IOrderedQueryable<NodeRow> Add(
        CmsDb db, IQueryable<NodeRow> nodes, IOrderedQueryable<NodeRow>? ordered, Ordering ordering)
    {
        var descending = ordering.Direction == Direction.Descending;
        return ordering.OrderBy!.ToLowerInvariant() switch
        {
            "id" or "nodeid" => By(node => node.Id),
            "name" or "nodename" or "variantname" or "text" => ByName(),
            "path" => By(node => node.Path),
            "level" => By(node => node.Level),
            "createdate" or "nodecreatedate" => By(node => node.CreateDate),
            "updatedate" or "versiondate" => By(node => node.UpdateDate),
            "owner" or "creator" or "creatorid" => By(node => node.CreatorId),
            "published" => By(node => node.Published),
            "contenttypealias" or "contenttypeid" => By(node => node.ContentTypeId),
            "nodeobjecttype" => By(node => node.ObjectType),
            _ => By(node => node.SortOrder),
        };

        IOrderedQueryable<NodeRow> By<TKey>(Expression<Func<NodeRow, TKey>> column) => (ordered, descending) switch
        {
            (null, false) => nodes.OrderBy(column),
            (null, true) => nodes.OrderByDescending(column),
            (_, false) => ordered.ThenBy(column),
            (_, true) => ordered.ThenByDescending(column),
        };

        IOrderedQueryable<NodeRow> ByName()
        {
            if (string.IsNullOrEmpty(ordering.Culture))
            {
                return By(node => node.SortName);
            }

            var culture = ordering.Culture;
            return By(node => db.Set<NodeCultureRow>()
                .Where(name => name.NodeId == node.Id && name.Culture == culture)
                .Select(name => name.SortName)
                .FirstOrDefault() ?? node.SortName);
        }
    }
}
