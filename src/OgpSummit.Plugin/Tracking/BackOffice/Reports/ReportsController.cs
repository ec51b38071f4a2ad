using Microsoft.AspNetCore.Mvc;
using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.Tracking.BackOffice.Access;
using OgpSummit.Plugin.Tracking.BackOffice.History;
using OgpSummit.Plugin.Tracking.Boards;
using OgpSummit.Plugin.Tracking.Reporting;

namespace OgpSummit.Plugin.Tracking.BackOffice.Reports;

/// <summary>The reports of one commitment.</summary>
[BackOfficeApi]
[ApiExplorerSettings(IgnoreApi = true)]
[Route(BackOfficeApiAttribute.Root)]
internal sealed class ReportsController(
    Editor editor,
    BoardCache boards,
    AccessReader accesses,
    Histories histories,
    ReportLimits limits,
    ReportDesk desk,
    TrackingTexts texts) : ControllerBase
{
    [AcceptVerbs("GET", "HEAD", Route = "commitments/{key:guid}/reports")]
    public async Task<IActionResult> ReadAsync(Guid key)
    {
        var board = await boards.ReadAsync();
        var access = await accesses.ReadAsync(editor.User, board);
        return access.MayRead(key) && board.Find(key) is { } commitment
            ? new JsonAnswer(await histories.ReadAsync(commitment, board))
            : new BackOfficeProblemResult(BackOfficeProblem.NotFound);
    }

    [HttpPost("commitments/{key:guid}/reports")]
    public async Task<IActionResult> CreateAsync(Guid key)
    {
        var (request, problem) = await JsonRequest.ReadAsync<ReportRequest>(Request);
        if (request is null)
        {
            return new BackOfficeProblemResult(problem!);
        }

        var board = await boards.ReadAsync();
        var access = await accesses.ReadAsync(editor.User, board);
        if (!access.MayRead(key) || board.Find(key) is not { } commitment)
        {
            return new BackOfficeProblemResult(BackOfficeProblem.NotFound);
        }

        if (!access.MayReport(key))
        {
            return new BackOfficeProblemResult(access.WritesFrench ? BackOfficeProblem.Forbidden : Forbidden("languageOfReport"));
        }

        if (!commitment.IsPublished)
        {
            return new BackOfficeProblemResult(ReportProblems.CommitmentNotPublished);
        }

        var report = request.ToReport(key);
        var wrong = await limits.CheckAsync(report, editor.User, access.WritesEnglish);
        return wrong.Count > 0
            ? new BackOfficeProblemResult(ReportProblems.Of(wrong))
            : Answer(report, await desk.TakeAsync(
                report, commitment, board, access.MayPublish(key), editor.User.Id, HttpContext.RequestAborted));
    }

    private IActionResult Answer(NewReport report, ReportOutcome outcome) => outcome switch
    {
        ReportOutcome.Published => Created(report, ReportState.Published),
        ReportOutcome.HandedIn => Created(report, ReportState.SentForPublication),
        ReportOutcome.Taken => new BackOfficeProblemResult(ReportProblems.Taken),
        ReportOutcome.Refused { Objections.Count: > 0 } refused => new BackOfficeProblemResult(
            ReportProblems.Of(refused.Objections.Select(objection => ObjectionItem.Of(objection, texts)))),
        ReportOutcome.Refused refused => new BackOfficeProblemResult(ReportProblems.Of(refused.Messages, texts["notStored"])),
        _ => throw new InvalidOperationException($"No answer to {outcome}."),
    };

    private JsonAnswer Created(NewReport report, ReportState state)
    {
        Response.Headers.Location = $"/{BackOfficeApiAttribute.Root}/commitments/{report.Commitment}/reports#{report.Key}";
        return new JsonAnswer(
            new ReportReceipt { Id = report.Key, Commitment = report.Commitment, State = state }, Microsoft.AspNetCore.Http.StatusCodes.Status201Created);
    }

    private BackOfficeProblem Forbidden(string reason) =>
        BackOfficeProblem.Forbidden with { Detail = new Wording(texts[reason], texts[reason]) };
}
