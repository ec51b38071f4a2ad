using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.PublicationRequests;
using OgpSummit.Plugin.Tracking.BackOffice.Access;
using OgpSummit.Plugin.Tracking.BackOffice.Reference;
using OgpSummit.Plugin.Tracking.Boards;
using OgpSummit.Plugin.Tracking.Reporting;

namespace OgpSummit.Plugin.Tracking.BackOffice.Tasks;

[BackOfficeApi]
[ApiExplorerSettings(IgnoreApi = true)]
[Route(BackOfficeApiAttribute.Root)]
internal sealed class TasksController(
    Editor editor,
    BoardCache boards,
    AccessReader accesses,
    TrackingCalendar calendar,
    DraftRules rules,
    IOptionsMonitor<TrackingOptions> options,
    TrackingTexts texts,
    WaitingList waiting) : ControllerBase
{
    [AcceptVerbs("GET", "HEAD", Route = "tasks")]
    public async Task<IActionResult> ListAsync()
    {
        if (ApiQuery.Read(Request.Query, TrackingOperations.Tasks.Parameters, out var problem) is not { } query)
        {
            return new BackOfficeProblemResult(BackOfficeProblem.Of(problem!));
        }

        var board = await boards.ReadAsync();
        var access = await accesses.ReadAsync(editor.User, board);
        var tasks = new TaskFinder(board, access, calendar, rules, options.CurrentValue, await WaitingAsync(board, access)).Find();
        return new JsonAnswer(new TaskWriter(board, access, calendar.Today, texts).Write(
            tasks,
            Choices.Parse<TaskKind>(query[TrackingOperations.Kind]),
            query[TrackingOperations.Skip]!.Value,
            query[TrackingOperations.Take]!.Value));
    }

    /// <summary>Reading the list costs some commands; a board costs none.</summary>
    private async Task<IReadOnlySet<Guid>> WaitingAsync(Board board, CommitmentAccess access) =>
        access.Visible(board).Any(commitment => commitment.Drafts.Count > 0)
            ? (await waiting.ReadAsync(editor.User)).Select(open => open.Document.Key).ToHashSet()
            : new HashSet<Guid>();
}
