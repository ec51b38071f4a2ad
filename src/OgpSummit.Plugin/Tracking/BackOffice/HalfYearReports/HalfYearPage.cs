using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking.BackOffice.Overview;
using OgpSummit.Plugin.Tracking.Boards;
using OgpSummit.Plugin.Tracking.Reporting;
using OgpSummit.Plugin.Tracking.Spreadsheets;

namespace OgpSummit.Plugin.Tracking.BackOffice.HalfYearReports;

/// <summary>A half-year report in one language, for its view.</summary>
/// <param name="Report">What it says.</param>
/// <param name="Language"><c>fr</c> or <c>en</c>.</param>
/// <param name="Origin">Of the site: the page may be opened from anywhere.</param>
internal sealed record HalfYearPage(HalfYearReport Report, string Language, Uri Origin)
{
    public const double BarWidth = 600;

    /// <summary>For paper first; nothing is told by colour alone.</summary>
    public const string Style = """
        body{font:1rem/1.5 system-ui,sans-serif;color:#161616;background:#fff;max-width:54rem;margin:0 auto;padding:1.5rem}
        h1{line-height:1.2;margin-bottom:.25rem}h2{border-top:2px solid #161616;padding-top:.75rem;margin-top:2rem}h3{margin-bottom:.25rem}
        table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;border-bottom:1px solid #6a6a6a}
        td.n,th.n{text-align:right}figure{margin:1rem 0}svg{width:100%;height:auto;display:block}
        article{break-inside:avoid;margin-bottom:1rem}.note{white-space:pre-line}.meta{margin:0;color:#3a3a3a}
        .late{font-weight:700;white-space:nowrap}caption{text-align:left;font-weight:700;padding-bottom:.25rem}a{color:#0b4fb3;overflow-wrap:anywhere}
        @media print{body{max-width:none;padding:0;font-size:10.5pt}a{color:inherit}a[href]::after{content:" (" attr(href) ")";font-size:.85em}h2,h3,th,caption{break-after:avoid}tr,figure{break-inside:avoid}}
        @page{margin:18mm}
        """;

    /// <summary>Its own style sheet and nothing else: no script, no picture from anywhere.</summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; form-action 'none'";

    public string Say(string french, string english) => new Wording(french, english).In(Language);

    public string Name => Report.Period.Half == 1
        ? Say($"1er semestre {Report.Period.Year}", $"First half of {Report.Period.Year}")
        : Say($"2e semestre {Report.Period.Year}", $"Second half of {Report.Period.Year}");

    public string Day(DateOnly? day) => day is { } known
        ? DayText.Of(known, CultureInfo.GetCultureInfo(Language == "fr" ? "fr-FR" : "en-US"))
        : "–";

    public string Word(Completion? completion) =>
        completion is { } known ? ReportWords.Of(known).In(Language) : Say("Sans rapport", "No report");

    public string Word(Assessor? assessor) => assessor is { } known ? ReportWords.Of(known).In(Language) : "–";

    /// <summary>The language a text is in, when it is not that of the page.</summary>
    public string? LanguageOf(Translated text) => Language != "fr" && text.En is null && text.Fr is not null ? "fr" : null;

    public IEnumerable<(string Word, int Count, string Fill)> Parts(CompletionCounts counts) =>
    [
        (Word(Completion.Complete), counts.Complete, "complete"),
        (Word(Completion.Substantial), counts.Substantial, "substantial"),
        (Word(Completion.Limited), counts.Limited, "limited"),
        (Word(Completion.NotStarted), counts.NotStarted, "notStarted"),
        (Word(Completion.Withdrawn), counts.Withdrawn, "withdrawn"),
        (Word((Completion?)null), counts.NoReport, "noReport"),
    ];

    /// <summary>A bar in one line of text.</summary>
    public string Told(CompletionCounts counts) =>
        string.Join(", ", Parts(counts).Where(part => part.Count > 0).Select(part => $"{part.Word} {part.Count}"));

    /// <summary>The pieces of a bar from left to right, in the units of its picture.</summary>
    public IEnumerable<(string X, string Width, string Fill, int Count, string Middle)> Bar(CompletionCounts counts)
    {
        var total = Math.Max(1, Parts(counts).Sum(part => part.Count));
        var x = 0.0;
        foreach (var part in Parts(counts).Where(part => part.Count > 0))
        {
            var width = BarWidth * part.Count / total;
            yield return (Number(x), Number(width), part.Fill, part.Count, Number(x + (width / 2)));
            x += width;
        }
    }

    /// <summary>Absolute; null for what is no address of the web.</summary>
    public string? Address(string? url) =>
        url is not null && Uri.TryCreate(Origin, url, out var absolute) && EvidenceUrl.CanBeFollowed(absolute.AbsoluteUri) ? absolute.AbsoluteUri : null;

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
