using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Versions;

namespace OgpSummit.Runtime.Persistence.Variations;

/// <summary>Rewrites all versions of many nodes, a batch at a time, so that a large site does not have to fit in memory.</summary>
internal static class VersionRewriting
{
    private const int BatchSize = 200;

    /// <param name="db">In a write transaction.</param>
    /// <param name="nodeIds">The nodes to rewrite.</param>
    /// <param name="rewrite">Changes the data of one version, old ones included.</param>
    /// <param name="settle">Changes the node, given its draft and, where it is published, what is published.</param>
    public static void Rewrite(
        CmsDb db,
        IEnumerable<int> nodeIds,
        Action<VersionRow, VersionData> rewrite,
        Action<NodeRow, VersionRow, VersionRow?> settle)
    {
        foreach (var ids in nodeIds.Chunk(BatchSize))
        {
            var nodes = db.Nodes.AsTracking().Where(node => ids.Contains(node.Id)).ToList();
            var versions = db.Versions.AsTracking().Where(version => ids.Contains(version.NodeId)).ToDictionary(row => row.Id);
            foreach (var version in versions.Values)
            {
                var data = VersionData.Read(version.Data);
                rewrite(version, data);
                version.Data = data.Write();
            }

            foreach (var node in nodes)
            {
                Settle(node, versions, settle);
            }

            db.SaveChanges();
            db.ChangeTracker.Clear();
        }
    }

    private static void Settle(
        NodeRow node, Dictionary<int, VersionRow> versions, Action<NodeRow, VersionRow, VersionRow?> settle)
    {
        if (versions.GetValueOrDefault(node.CurrentVersionId ?? 0) is { } draft)
        {
            settle(node, draft, node.Published ? versions.GetValueOrDefault(node.PublishedVersionId ?? 0) : null);
        }

        // Whoever read the node before must not save it over this.
        node.Stamp++;
    }
}
