namespace OgpSummit.Plugin.Delivery.Resources;

internal static class ListOfItems
{
    public static ListOf<T> As<T>(this IReadOnlyList<Item> items, int total, string? next)
        where T : Item =>
        new() { Items = [.. items.Cast<T>()], Total = total, Next = next };
}
