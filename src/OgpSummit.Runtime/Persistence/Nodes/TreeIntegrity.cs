using OgpSummit.Runtime.Persistence.Scoping;
using OgpSummit.Runtime.Persistence.Model;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Runtime.Persistence.Nodes;

/// <summary>Finds and repairs nodes whose path or level does not follow from their parents.</summary>
internal static class TreeIntegrity
{
    public static ContentDataIntegrityReport Check(CmsScopeProvider scopes, Guid objectType, bool repair)
    {
        var db = repair ? scopes.WriteDb : scopes.Db;
        var nodes = db.Nodes.Where(node => node.ObjectType == objectType || node.Id < 0)
            .ToDictionary(node => node.Id);
        var issues = new Dictionary<int, ContentDataIntegrityReportEntry>();
        foreach (var node in nodes.Values.Where(node => node.Id > 0))
        {
            var (path, level) = Derived(node, nodes);
            if (Issue(node, path, level) is { } issue)
            {
                issues[node.Id] = new ContentDataIntegrityReportEntry(issue) { Fixed = repair };
                if (repair)
                {
                    db.Nodes.Attach(node);
                    (node.Path, node.Level) = (path, level);
                }
            }
        }

        db.SaveChanges();
        db.ChangeTracker.Clear();
        return new ContentDataIntegrityReport(issues);
    }

    private static (string Path, int Level) Derived(NodeRow node, Dictionary<int, NodeRow> nodes)
    {
        var ids = new List<int> { node.Id };
        var parentId = node.ParentId;
        while (nodes.TryGetValue(parentId, out var parent) && parent.Id > 0 && ids.Count <= nodes.Count)
        {
            ids.Add(parent.Id);
            parentId = parent.ParentId;
        }

        if (parentId != Constants.System.Root)
        {
            ids.Add(parentId);
        }

        ids.Add(Constants.System.Root);
        ids.Reverse();
        return (string.Join(',', ids), ids.Count(id => id > 0));
    }

    private static ContentDataIntegrityReport.IssueType? Issue(NodeRow node, string path, int level)
    {
        if (node.Path.Length == 0)
        {
            return ContentDataIntegrityReport.IssueType.InvalidPathEmpty;
        }

        if (node.Path != path)
        {
            return ContentDataIntegrityReport.IssueType.InvalidPathByParentId;
        }

        return node.Level != level ? ContentDataIntegrityReport.IssueType.InvalidPathLevelMismatch : null;
    }
}
