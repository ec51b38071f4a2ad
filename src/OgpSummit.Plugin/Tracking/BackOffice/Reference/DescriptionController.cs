using Microsoft.AspNetCore.Mvc;
using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.Api.Description;

namespace OgpSummit.Plugin.Tracking.BackOffice.Reference;

/// <summary>The OpenAPI document, and an answer to addresses and methods that are none of this API's.</summary>
[BackOfficeApi]
[ApiExplorerSettings(IgnoreApi = true)]
[Route(BackOfficeApiAttribute.Root)]
internal sealed class DescriptionController(BackOfficeDocument document) : ControllerBase
{
    [AcceptVerbs("GET", "HEAD", Route = "openapi.json")]
    public IActionResult Read() => new JsonAnswer(document.Write());

    [Route("{**path}")]
    public IActionResult Elsewhere(string? path) => new BackOfficeProblemResult(
        document.Operations.Any(operation => IsAt(operation.Path, path ?? string.Empty)) ? BackOfficeProblem.MethodNotAllowed : BackOfficeProblem.NotFound);

    private static bool IsAt(string described, string path)
    {
        var own = described.Trim('/').Split('/');
        var given = path.Trim('/').Split('/');
        return own.Length == given.Length
            && own.Zip(given).All(pair => pair.First.StartsWith('{') || string.Equals(pair.First, pair.Second, StringComparison.OrdinalIgnoreCase));
    }
}
