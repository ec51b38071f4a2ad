namespace OgpSummit.Runtime.USync.Import;

internal static class DependencyOrder
{
    /// <summary>
    /// The items, each after those it depends on; otherwise in their order. Items that depend on each other in a circle
    /// keep their order: the site says what is wrong with that.
    /// </summary>
    public static IReadOnlyList<T> Of<T, TKey>(
        IReadOnlyList<T> items, Func<T, TKey> key, Func<T, IEnumerable<TKey>> needs, IEqualityComparer<TKey>? comparer = null)
        where TKey : notnull
    {
        var byKey = items.GroupBy(key, comparer).ToDictionary(group => group.Key, group => group.First(), comparer);
        var visited = new HashSet<TKey>(comparer);
        var ordered = new List<T>(items.Count);

        // A stack of its own: chains of documents can be longer than the thread's stack is deep.
        var pending = new Stack<(T Item, bool IsReady)>(items.Reverse().Select(item => (item, false)));
        while (pending.TryPop(out var next))
        {
            if (next.IsReady)
            {
                ordered.Add(next.Item);
                continue;
            }

            if (!visited.Add(key(next.Item)))
            {
                continue;
            }

            pending.Push((next.Item, true));
            foreach (var need in needs(next.Item).Reverse().Where(need => byKey.ContainsKey(need) && !visited.Contains(need)))
            {
                pending.Push((byKey[need], false));
            }
        }

        return ordered;
    }
}
