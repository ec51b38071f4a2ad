using Microsoft.AspNetCore.Mvc;
using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking.BackOffice.Access;
using OgpSummit.Plugin.Tracking.BackOffice.Reference;
using OgpSummit.Plugin.Tracking.Boards;

namespace OgpSummit.Plugin.Tracking.BackOffice.Tasks;

[BackOfficeApi]
[ApiExplorerSettings(IgnoreApi = true)]
[Route(BackOfficeApiAttribute.Root)]
internal sealed class TasksController(
    Editor editor,
    BoardCache boards,
    AccessReader accesses,
    TrackingCalendar calendar,
    FoundTasks found,
    TrackingTexts texts) : ControllerBase
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
        var today = calendar.Today;
        var tasks = await found.ReadAsync(board, access, today, editor.User);
        return new JsonAnswer(new TaskWriter(board, access, today, texts).Write(
            tasks,
            Choices.Parse<TaskKind>(query[TrackingOperations.Kind]),
            query[TrackingOperations.Skip]!.Value,
            query[TrackingOperations.Take]!.Value));
    }
}
