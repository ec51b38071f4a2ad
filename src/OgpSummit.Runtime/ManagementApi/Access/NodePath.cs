using System.Globalization;

namespace OgpSummit.Runtime.ManagementApi.Access;

/// <summary>Ids from the root (-1) to a node, as Umbraco writes them: <c>-1,1056,1060</c>.</summary>
internal sealed class NodePath
{
    private readonly int[] _ids;

    private NodePath(int[] ids) => _ids = ids;

    public static NodePath Root { get; } = new([Umbraco.Cms.Core.Constants.System.Root]);

    public IReadOnlyList<int> Ids => _ids;

    public int Id => _ids[^1];

    /// <summary>The root's is the root.</summary>
    public NodePath Parent => _ids.Length > 1 ? new(_ids[..^1]) : this;

    public static NodePath Of(string path) =>
        new([.. path.Split(',').Select(id => int.Parse(id, CultureInfo.InvariantCulture))]);

    public bool Contains(int id) => Array.IndexOf(_ids, id) >= 0;

    public bool IsBelow(NodePath ancestor) =>
        _ids.Length > ancestor._ids.Length && _ids.AsSpan().StartsWith(ancestor._ids);

    /// <summary>The child of an ancestor through which this node is reached.</summary>
    public NodePath ChildOf(NodePath ancestor) => new(_ids[..(ancestor._ids.Length + 1)]);
}
