using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Versions;

namespace OgpSummit.Runtime.Persistence.Nodes;

/// <summary>Keeps the <see cref="NodeCultureRow"/>s of a node as its draft and its published version say.</summary>
internal sealed class NodeCultures
{
    private readonly Func<CmsDb, int, IEnumerable<NodeCultureRow>> _ofNode = EF.CompileQuery(
        (CmsDb db, int nodeId) => db.Set<NodeCultureRow>().AsTracking().Where(culture => culture.NodeId == nodeId));

    /// <summary>Changes tracked rows; the caller saves.</summary>
    public void Write(CmsDb db, int nodeId, VersionData draft, IReadOnlyCollection<string> published)
    {
        var rows = _ofNode(db, nodeId).ToDictionary(row => row.Culture, StringComparer.OrdinalIgnoreCase);
        foreach (var (culture, name) in draft.Names)
        {
            if (!rows.Remove(culture, out var row))
            {
                row = new NodeCultureRow { NodeId = nodeId, Culture = culture };
                db.Add(row);
            }

            row.Name = name.Name;
            row.Published = published.Contains(culture, StringComparer.OrdinalIgnoreCase);
        }

        db.RemoveRange(rows.Values);
    }
}
