namespace OgpSummit.Runtime.USync.Kinds;

internal static class Paging
{
    /// <param name="read">Page (from 0) and size.</param>
    public static IEnumerable<T> All<T>(Func<long, int, IEnumerable<T>> read, int size)
    {
        for (var page = 0L; ; page++)
        {
            T[] items = [.. read(page, size)];
            foreach (var item in items)
            {
                yield return item;
            }

            if (items.Length < size)
            {
                yield break;
            }
        }
    }
}
