using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Options;
using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.Tracking.BackOffice.Access;
using OgpSummit.Plugin.Tracking.BackOffice.Overview;
using OgpSummit.Plugin.Tracking.BackOffice.Reference;
using OgpSummit.Plugin.Tracking.Boards;

namespace OgpSummit.Plugin.Tracking.BackOffice.HalfYearReports;

/// <summary>
/// A page to print. The client fetches it as it fetches everything else and shows it in a tab of its own: no address exists that
/// opens it without the editor's sign-in.
/// </summary>
[BackOfficeApi]
[ApiExplorerSettings(IgnoreApi = true)]
[Route(BackOfficeApiAttribute.Root)]
internal sealed partial class HalfYearReportsController(
    Editor editor,
    BoardCache boards,
    AccessReader accesses,
    HalfYearReporter reporter,
    TrackingCalendar calendar,
    ApiRequests requests,
    IOptionsMonitor<TrackingOptions> options) : ControllerBase
{
    private const string View = "/Views/OgpSummit/HalfYearReport.cshtml";

    [AcceptVerbs("GET", "HEAD", Route = "half-year-reports/{period}")]
    public async Task<IActionResult> ReadAsync(string period)
    {
        if (ApiQuery.Read(Request.Query, [SheetOperations.Language], out var problem) is not { } query)
        {
            return new BackOfficeProblemResult(BackOfficeProblem.Of(problem!));
        }

        var board = await boards.ReadAsync();
        var access = await accesses.ReadAsync(editor.User, board);
        var report = Parse(period) is { } half
            ? await reporter.WriteAsync(half, board, access, calendar.Today, options.CurrentValue)
            : null;
        return report is null
            ? new BackOfficeProblemResult(BackOfficeProblem.NotFound)
            : Page(new HalfYearPage(report, query[SheetOperations.Language] ?? BackOfficeProblem.Language, new Uri(requests.OriginOf(Request))));
    }

    private ViewResult Page(HalfYearPage page)
    {
        Response.Headers.ContentSecurityPolicy = HalfYearPage.ContentSecurityPolicy;
        return new ViewResult
        {
            ViewName = View,
            ContentType = "text/html; charset=utf-8",
            ViewData = new ViewDataDictionary<HalfYearPage>(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = page },
        };
    }

    private static HalfYear? Parse(string period) => Period().Match(period) is { Success: true } match
        && int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) is > 0 and var year
            ? new HalfYear(year, match.Groups[2].Value == "1" ? 1 : 2)
            : null;

    [GeneratedRegex("^([0-9]{4})-([12])$")]
    private static partial Regex Period();
}
