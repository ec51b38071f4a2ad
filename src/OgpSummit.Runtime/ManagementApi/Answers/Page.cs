namespace OgpSummit.Runtime.ManagementApi.Answers;

/// <summary>A part of a list; <paramref name="Total"/> counts the whole of it, as far as the user may see it.</summary>
internal sealed record Page<T>(long Total, IEnumerable<T> Items)
{
    public static Page<T> Empty { get; } = new(0, []);
}

/// <summary>The neighbours of an item, and how many come before and after them.</summary>
internal sealed record Subset<T>(long TotalBefore, long TotalAfter, IEnumerable<T> Items);

internal sealed record ById(Guid Id)
{
    public static ById? Of(Guid? id) => id is { } value ? new ById(value) : null;
}
