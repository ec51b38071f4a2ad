using System.Xml.Linq;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Runtime.USync.Format;

/// <summary>A time at which a culture of a document ("*": of one that does not vary) appears or disappears; UTC.</summary>
internal sealed record ScheduleFile(string Culture, ContentScheduleAction Action, DateTime Date)
{
    public static IReadOnlyList<ScheduleFile> ReadAll(XElement? schedule) =>
    [
        .. (schedule?.Elements("ContentSchedule") ?? []).Select(entry => new ScheduleFile(
            entry.RequiredText("Culture"),
            entry.Choice("Action", ContentScheduleAction.Release),
            entry.DateOrNull("Date") ?? throw new SyncFileException("<ContentSchedule> has no <Date>.", entry.Line()))),
    ];

    public static XElement WriteAll(IEnumerable<ScheduleFile> schedule) => new(
        "Schedule",
        schedule
            .OrderBy(entry => entry.Action.ToString(), StringComparer.Ordinal)
            .ThenBy(entry => entry.Culture, StringComparer.OrdinalIgnoreCase)
            .ThenBy(entry => entry.Date)
            .Select(entry => new XElement(
                "ContentSchedule",
                new XElement("Culture", entry.Culture),
                new XElement("Action", entry.Action),
                new XElement("Date", entry.Date.ToFileDate()))));
}
