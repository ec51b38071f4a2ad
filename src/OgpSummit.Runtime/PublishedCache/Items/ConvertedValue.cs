namespace OgpSummit.Runtime.PublishedCache.Items;

internal enum ConversionTarget
{
    Intermediate,
    Object,
    DeliveryApi,
    Expanded,
}

/// <summary>What has been made of a value in one culture and segment.</summary>
internal sealed class ConvertedValue(string culture, string segment, ConvertedValue? next)
{
    /// <summary>The epoch of a value that only the end of its item makes old.</summary>
    public const long Forever = -1;

    private Kept? _intermediate;
    private Kept? _object;
    private Kept? _deliveryApi;
    private Kept? _expanded;

    public ConvertedValue? Next { get; } = next;

    public bool IsFor(string otherCulture, string otherSegment) =>
        culture.Equals(otherCulture, StringComparison.OrdinalIgnoreCase)
        && segment.Equals(otherSegment, StringComparison.OrdinalIgnoreCase);

    public ref Kept? Of(ConversionTarget target)
    {
        switch (target)
        {
            case ConversionTarget.Intermediate:
                return ref _intermediate;
            case ConversionTarget.DeliveryApi:
                return ref _deliveryApi;
            case ConversionTarget.Expanded:
                return ref _expanded;
            default:
                return ref _object;
        }
    }

    /// <summary>Value and epoch change together, so a reader never sees one without the other.</summary>
    public sealed record Kept(long Epoch, object? Value);
}
