using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;

namespace OgpSummit.Runtime.ManagementApi.Trees;

/// <summary>What one of the client's trees shows, to this user.</summary>
internal interface ITree<TItem>
{
    /// <param name="parent">Null for the root.</param>
    Page<TItem> Children(Guid? parent, Paging paging, TreeQuery query, SignedInUser user);

    /// <summary>The target among its siblings, with so many before and after it. Null when there is no target to be seen.</summary>
    Subset<TItem>? Siblings(Guid target, int before, int after, TreeQuery query, SignedInUser user);

    /// <summary>From the root down to the item itself.</summary>
    IReadOnlyList<TItem> Ancestors(Guid descendant, SignedInUser user);
}

/// <param name="FoldersOnly">Leaves out what is not a folder.</param>
/// <param name="DataTypeId">Of the picker that shows the tree; its “ignore start nodes” setting counts.</param>
internal readonly record struct TreeQuery(bool FoldersOnly = false, Guid? DataTypeId = null);
