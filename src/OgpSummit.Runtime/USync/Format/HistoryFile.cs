using System.Xml.Linq;

namespace OgpSummit.Runtime.USync.Format;

/// <summary>How long versions of a document type are kept; null: as the site is set.</summary>
internal sealed record HistoryFile(bool PreventCleanup, int? KeepAllDays, int? KeepLatestPerDayDays)
{
    public static HistoryFile? Read(XElement? history) => history is null
        ? null
        : new HistoryFile(
            history.Flag("PreventCleanup"),
            history.NumberOrNull("KeepAllVersionsNewerThanDays"),
            history.NumberOrNull("KeepLatestVersionPerDayForDays"));

    public XElement Write() => new(
        "HistoryCleanup",
        new XElement("PreventCleanup", PreventCleanup.ToDotNet()),
        new XElement("KeepAllVersionsNewerThanDays", $"{KeepAllDays}"),
        new XElement("KeepLatestVersionPerDayForDays", $"{KeepLatestPerDayDays}"));
}
