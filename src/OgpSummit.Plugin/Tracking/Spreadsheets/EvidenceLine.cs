using OgpSummit.Plugin.Tracking.Reporting;

namespace OgpSummit.Plugin.Tracking.Spreadsheets;

/// <summary>A piece of evidence in a cell: its address, then its title.</summary>
internal static class EvidenceLine
{
    public static string Write(string url, string title) => title == url || title.Length == 0 ? url : $"{url} {title}";

    public static ReportLink Read(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? new ReportLink(line, line) : new ReportLink(line[..space], line[(space + 1)..].Trim());
    }
}
