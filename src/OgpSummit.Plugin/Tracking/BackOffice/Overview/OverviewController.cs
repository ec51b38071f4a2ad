using Microsoft.AspNetCore.Mvc;
using OgpSummit.Plugin.Api;

namespace OgpSummit.Plugin.Tracking.BackOffice.Overview;

[BackOfficeApi]
[ApiExplorerSettings(IgnoreApi = true)]
[Route(BackOfficeApiAttribute.Root)]
internal sealed class OverviewController(Editor editor, Overviews overviews, TimeProvider clock) : ControllerBase
{
    [AcceptVerbs("GET", "HEAD", Route = "overview")]
    public async Task<IActionResult> ReadAsync()
    {
        var body = await overviews.ReadAsync(editor.User);
        await body.SendAsync(HttpContext, "private, no-cache", clock.GetUtcNow());
        return new EmptyResult();
    }
}
