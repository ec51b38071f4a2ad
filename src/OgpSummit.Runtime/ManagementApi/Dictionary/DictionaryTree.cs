using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using OgpSummit.Runtime.ManagementApi.Trees;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Dictionary;

/// <summary>Dictionary items are no nodes. They are few and in memory, so their tree is made from all of them.</summary>
internal sealed class DictionaryTree(IDictionaryItemService dictionary) : ITree<NamedTreeItem>
{
    public Page<NamedTreeItem> Children(Guid? parent, Paging paging, TreeQuery query, SignedInUser user)
    {
        var all = All();
        return paging.Of([.. Below(all, parent).Select(item => Item(item, all))]);
    }

    public Subset<NamedTreeItem>? Siblings(Guid target, int before, int after, TreeQuery query, SignedInUser user)
    {
        var all = All();
        if (Array.Find(all, item => item.Key == target) is not { } found)
        {
            return null;
        }

        var siblings = Below(all, found.ParentId).ToList();
        var position = siblings.IndexOf(found);
        var first = Math.Max(0, position - before);
        var last = Math.Min(siblings.Count - 1, position + after);
        return new Subset<NamedTreeItem>(
            first, siblings.Count - 1 - last, siblings[first..(last + 1)].Select(item => Item(item, all)));
    }

    public IReadOnlyList<NamedTreeItem> Ancestors(Guid descendant, SignedInUser user)
    {
        var all = All();
        var byKey = all.ToDictionary(item => item.Key);
        var chain = new List<NamedTreeItem>();
        for (var key = (Guid?)descendant; key is { } current && byKey.TryGetValue(current, out var item); key = item.ParentId)
        {
            chain.Insert(0, Item(item, all));
        }

        return chain;
    }

    private IDictionaryItem[] All() => [.. dictionary.GetDescendantsAsync(null).GetAwaiter().GetResult()];

    private static IEnumerable<IDictionaryItem> Below(IEnumerable<IDictionaryItem> all, Guid? parent) => all
        .Where(item => item.ParentId == parent)
        .OrderBy(item => item.ItemKey, StringComparer.CurrentCultureIgnoreCase);

    private static NamedTreeItem Item(IDictionaryItem item, IDictionaryItem[] all) =>
        new(item.Key, ById.Of(item.ParentId), item.ItemKey, Array.Exists(all, child => child.ParentId == item.Key), []);
}
