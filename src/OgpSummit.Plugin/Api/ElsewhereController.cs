using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace OgpSummit.Plugin.Api;

/// <summary>Answers what no other action of the public API does: wrong addresses, wrong methods, and browsers asking first.</summary>
[PublicApi]
[ApiExplorerSettings(IgnoreApi = true)]
[Route("api/ogp/v1/{**path}")]
internal sealed class ElsewhereController(IEnumerable<ApiOperation> operations) : ControllerBase
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head, HttpMethods.Options];

    public IActionResult Answer(string? path)
    {
        if (HttpMethods.IsOptions(Request.Method))
        {
            return Options();
        }

        return operations.Any(operation => operation.IsAt(path ?? string.Empty))
            ? new ProblemResult(new ApiProblem(ProblemKind.MethodNotAllowed, ProblemKind.MethodNotAllowed.Meaning) { Allowed = Methods })
            : new ProblemResult(NothingHere());
    }

    /// <summary>A browser asks before it sends <c>If-None-Match</c> to another site.</summary>
    private NoContentResult Options()
    {
        var headers = Response.Headers;
        headers.Allow = string.Join(", ", Methods);
        headers.AccessControlAllowMethods = string.Join(", ", Methods);
        headers.AccessControlAllowHeaders = "*";
        headers.AccessControlMaxAge = "86400";
        return NoContent();
    }

    private static ApiProblem NothingHere() => new(
        ProblemKind.NotFound,
        new(
            $"L'API n'a rien à cette adresse ; {ApiRoutes.Root} la décrit.",
            $"The API has nothing at this address; {ApiRoutes.Root} describes it."));
}
