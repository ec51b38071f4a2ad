namespace OgpSummit.Plugin.Tracking.BackOffice.Work;

/// <summary>
/// Tells what somebody did by hand from what a program did in that person's name: an import at the first start, a spreadsheet,
/// a branch published at once. Umbraco's audit trail has no word for it, but nobody opens and saves so many documents so fast.
/// </summary>
internal static class HandWork
{
    private const int MostAtOnce = 5;

    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(5);

    /// <summary>The entries that are not part of a burst, in their order.</summary>
    /// <param name="entries">Ordered by time.</param>
    /// <param name="time">Of an entry.</param>
    /// <param name="document">That it is about.</param>
    public static IEnumerable<TEntry> In<TEntry>(IReadOnlyList<TEntry> entries, Func<TEntry, DateTime> time, Func<TEntry, int> document)
    {
        var machine = new bool[entries.Count];
        for (int first = 0, last = 0; last < entries.Count; last++)
        {
            while ((time(entries[first]) - time(entries[last])).Duration() > AtOnce)
            {
                first++;
            }

            if (entries.Skip(first).Take(last - first + 1).Select(document).Distinct().Count() > MostAtOnce)
            {
                Array.Fill(machine, true, first, last - first + 1);
            }
        }

        return entries.Where((_, index) => !machine[index]);
    }
}
