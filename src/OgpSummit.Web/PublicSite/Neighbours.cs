namespace OgpSummit.Web.PublicSite;

/// <summary>What comes before and after an item of a list.</summary>
public sealed record Neighbours<T>(T? Previous, T? Next)
    where T : class;

public static class Neighbours
{
    /// <summary>Both null when the item is not in the list.</summary>
    public static Neighbours<T> Of<T>(IReadOnlyList<T> items, T? item)
        where T : class
    {
        for (var index = 0; index < items.Count; index++)
        {
            if (ReferenceEquals(items[index], item))
            {
                return new(index > 0 ? items[index - 1] : null, index + 1 < items.Count ? items[index + 1] : null);
            }
        }

        return new(null, null);
    }
}
