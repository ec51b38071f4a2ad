using System.ComponentModel.DataAnnotations;

namespace OgpSummit.Plugin.Delivery;

/// <summary>Settings under <c>OgpSummit:Delivery</c>. Every default is safe to ship.</summary>
public sealed class DeliveryOptions
{
    public const string Section = "OgpSummit:Delivery";

    /// <summary>
    /// Seconds for which partners and caches on the way may reuse an answer without asking. 0: they ask each time, which
    /// costs them an empty 304, and nothing stays visible after it was unpublished.
    /// </summary>
    [Range(0, 86_400)]
    public int CacheSeconds { get; set; }

    /// <summary>Megabytes of finished answers kept in memory.</summary>
    [Range(1, 4_096)]
    public int MemoryMegabytes { get; set; } = 32;
}
