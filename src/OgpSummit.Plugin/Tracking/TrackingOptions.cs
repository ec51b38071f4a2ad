using System.ComponentModel.DataAnnotations;

namespace OgpSummit.Plugin.Tracking;

/// <summary>Settings under <c>OgpSummit:Tracking</c>; a value out of range stops the site at its start and names itself.</summary>
public sealed class TrackingOptions
{
    public const string Section = "OgpSummit:Tracking";

    /// <summary>Days within which a commitment needs a new report: OGP's minimum requirement 2.2, twice a year.</summary>
    [Range(1, 3660)]
    public int ReportEveryDays { get; set; } = 183;

    /// <summary>Days before a deadline from which it counts as due soon.</summary>
    [Range(0, 365)]
    public int DueSoonDays { get; set; } = 30;

    /// <summary>Where midnight is: an IANA time zone.</summary>
    [Required]
    public string TimeZone { get; set; } = "Europe/Paris";

    /// <summary>Rows of a spreadsheet of reports that is uploaded at once.</summary>
    [Range(1, 50_000)]
    public int ImportRows { get; set; } = 10_000;

    /// <summary>Its size in megabytes.</summary>
    [Range(1, 100)]
    public int ImportMegabytes { get; set; } = 10;

    /// <summary>The day that counts as today, for demonstrations with dates of the past; null for the calendar's.</summary>
    public DateOnly? Today { get; set; }
}
