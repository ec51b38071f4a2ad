using Microsoft.AspNetCore.Mvc;
using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.Tracking.BackOffice.Reference;
using OgpSummit.Plugin.Tracking.Boards;

namespace OgpSummit.Plugin.Tracking.BackOffice.Work;

[BackOfficeApi]
[ApiExplorerSettings(IgnoreApi = true)]
[Route(BackOfficeApiAttribute.Root)]
internal sealed class WorkController(Editor editor, MyWork work, ApiLanguages languages) : ControllerBase
{
    [AcceptVerbs("GET", "HEAD", Route = "my-work")]
    public async Task<IActionResult> ReadAsync() =>
        ApiQuery.Read(Request.Query, TrackingOperations.MyWork.Parameters, out var problem) is { } query
            ? new JsonAnswer(await work.ReadAsync(
                editor.User, await SiteLanguages.ReadAsync(languages), query[TrackingOperations.TakeWork]!.Value))
            : new BackOfficeProblemResult(BackOfficeProblem.Of(problem!));
}
