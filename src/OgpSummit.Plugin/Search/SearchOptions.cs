using System.ComponentModel.DataAnnotations;

namespace OgpSummit.Plugin.Search;

/// <summary>Settings under <c>OgpSummit:Search</c>. Every default is safe to ship.</summary>
public sealed class SearchOptions
{
    public const string Section = "OgpSummit:Search";

    /// <summary>
    /// Where the index lies, from the site's folder. Empty: <c>OgpSummit/Search</c> in Umbraco's local temporary folder. Two processes need two
    /// folders, else the second one only reads.
    /// </summary>
    public string? Folder { get; set; }

    /// <summary>Changed documents the indexer remembers one by one; more of them at once make it compare everything.</summary>
    [Range(10, 1_000_000)]
    public int QueueLength { get; set; } = 2_000;

    /// <summary>
    /// Seconds between a change and its being written to disk for good. A crash loses nothing: at the next start the index
    /// is compared with the content.
    /// </summary>
    [Range(0, 3_600)]
    public int CommitSeconds { get; set; } = 5;
}
