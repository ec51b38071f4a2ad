using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Versions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.Persistence.Nodes;

/// <summary>
/// Sorts content by the value of a property. Values are inside JSON, so the order is made here, from the drafts of all that
/// matches; list views ask for it, for some hundred items at most.
/// </summary>
internal static class PropertyOrdering
{
    /// <param name="db">Where the drafts are.</param>
    /// <param name="nodes">Everything that matches.</param>
    /// <param name="propertyTypes">Every content type has a property type of its own for the same alias.</param>
    /// <param name="ordering">Direction and culture.</param>
    /// <returns>The ids of the nodes in order.</returns>
    public static IEnumerable<int> Apply(
        CmsDb db, IQueryable<NodeRow> nodes, IReadOnlyCollection<int> propertyTypes, Ordering ordering)
    {
        var culture = string.IsNullOrEmpty(ordering.Culture) ? null : ordering.Culture;
        var drafts =
            from node in nodes
            join version in db.Versions on node.CurrentVersionId equals version.Id
            select new { node.Id, version.Data };
        var keyed = drafts.AsEnumerable()
            .Select(draft => (draft.Id, Value: SortValue(VersionData.Read(draft.Data), propertyTypes, culture)));

        return ordering.Direction == Direction.Descending
            ? keyed.OrderByDescending(draft => draft.Value).ThenBy(draft => draft.Id).Select(draft => draft.Id)
            : keyed.OrderBy(draft => draft.Value).ThenBy(draft => draft.Id).Select(draft => draft.Id);
    }

    private static PropertySortValue SortValue(VersionData data, IReadOnlyCollection<int> propertyTypes, string? culture)
    {
        foreach (var propertyType in propertyTypes)
        {
            foreach (var value in data.Values.GetValueOrDefault(propertyType) ?? [])
            {
                if (value.Culture is null || string.Equals(value.Culture, culture, StringComparison.OrdinalIgnoreCase))
                {
                    return PropertySortValue.Of(value.Value);
                }
            }
        }

        return default;
    }
}
