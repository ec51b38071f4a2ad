namespace OgpSummit.Runtime.ManagementApi.Access;

internal enum Reach
{
    None,

    /// <summary>Only on the way to something below: shown in trees, not to be opened.</summary>
    Passage,

    Full,
}

/// <summary>
/// What a user sees in the tree of documents or of media: what lies at or below a start node and is allowed there, and the
/// nodes on the way to it. Asks the database nothing.
/// </summary>
/// <param name="startNodes">The root's id among them is everything, the recycle bin included.</param>
/// <param name="bin">Id of the recycle bin, which only those see who see everything.</param>
/// <param name="points">Paths of the start nodes, and of the nodes that <paramref name="allows"/> makes exceptions for.</param>
/// <param name="allows">Whether the user's groups allow it at a path, start nodes aside.</param>
internal sealed class Sight(IReadOnlySet<int> startNodes, int bin, IReadOnlyList<NodePath> points, Func<NodePath, bool> allows)
{
    public bool IsEverything => Of(NodePath.Root) == Reach.Full && points.All(point => Of(point) == Reach.Full);

    public Reach Of(NodePath path)
    {
        if (IsFull(path))
        {
            return Reach.Full;
        }

        return points.Any(point => point.IsBelow(path) && IsFull(point)) ? Reach.Passage : Reach.None;
    }

    /// <summary>Whether the user sees the node with all that is below it.</summary>
    public bool IsWhole(NodePath path) => IsFull(path) && points.All(point => !point.IsBelow(path) || IsFull(point));

    public VisibleChildren Below(NodePath parent)
    {
        var onTheWay = points.Where(point => point.IsBelow(parent)).Select(point => point.ChildOf(parent)).DistinctBy(child => child.Id);
        return IsFull(parent)
            ? new(true, onTheWay.Where(child => Of(child) == Reach.None).Select(child => child.Id).ToList())
            : new(false, onTheWay.Where(child => Of(child) != Reach.None).Select(child => child.Id).ToList());
    }

    private bool IsFull(NodePath path) =>
        (startNodes.Contains(NodePath.Root.Id) || (!path.Contains(bin) && path.Ids.Any(startNodes.Contains))) && allows(path);
}

/// <summary>Children of a node that a user sees: all but some, or some.</summary>
internal sealed record VisibleChildren(bool IsAllBut, List<int> Ids);
