using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.Tracking.BackOffice.Access;
using OgpSummit.Plugin.Tracking.BackOffice.Reference;
using OgpSummit.Plugin.Tracking.Boards;
using OgpSummit.Plugin.Tracking.Spreadsheets;

namespace OgpSummit.Plugin.Tracking.BackOffice.Spreadsheets;

/// <summary>Commitments and reports as files.</summary>
[BackOfficeApi]
[ApiExplorerSettings(IgnoreApi = true)]
[Route(BackOfficeApiAttribute.Root)]
internal sealed class SheetsController(
    Editor editor,
    BoardCache boards,
    AccessReader accesses,
    SheetWriter writer,
    TrackingCalendar calendar,
    IOptionsMonitor<TrackingOptions> options) : ControllerBase
{
    [AcceptVerbs("GET", "HEAD", Route = "reports.{format:regex(^(csv|xlsx)$)}")]
    public Task<IActionResult> ReportsAsync(string format) => SendAsync(format, writer.ReportsAsync);

    [AcceptVerbs("GET", "HEAD", Route = "commitments.{format:regex(^(csv|xlsx)$)}")]
    public Task<IActionResult> CommitmentsAsync(string format) => SendAsync(
        format, (board, access, language) => Task.FromResult(writer.Commitments(board, access, options.CurrentValue, language)));

    private async Task<IActionResult> SendAsync(string format, Func<Board, CommitmentAccess, string, Task<SheetContent>> write)
    {
        if (ApiQuery.Read(Request.Query, [SheetOperations.Language], out var problem) is not { } query)
        {
            return new BackOfficeProblemResult(BackOfficeProblem.Of(problem!));
        }

        var language = query[SheetOperations.Language] ?? BackOfficeProblem.Language;
        var board = await boards.ReadAsync();
        var sheet = await write(board, await accesses.ReadAsync(editor.User, board), language);
        var name = $"{sheet.Name.In(language)}-{calendar.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.{format}".ToLowerInvariant();
        return format == "csv"
            ? File(CsvSheet.Write(sheet.Headers, sheet.Rows, language), CsvSheet.MediaType, name)
            : File(XlsxSheet.Write(sheet.Headers, sheet.Rows, sheet.Name.In(language)), XlsxSheet.MediaType, name);
    }
}
