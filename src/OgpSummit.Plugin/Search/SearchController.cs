using Microsoft.AspNetCore.Mvc;
using OgpSummit.Plugin.Api;

namespace OgpSummit.Plugin.Search;

/// <summary>The search of the public pages, for partner sites.</summary>
[PublicApi]
[ApiExplorerSettings(IgnoreApi = true)]
[Route("api/ogp/v1")]
internal sealed class SearchController(ISummitSearch search, ApiRequests requests, TimeProvider clock) : ControllerBase
{
    [AcceptVerbs("GET", "HEAD", Route = "search")]
    public async Task<IActionResult> Search()
    {
        var (request, problem) = await requests.ReadAsync(Request, SearchOperation.Operation);
        if (request is null)
        {
            return new ProblemResult(problem!);
        }

        var text = request.Query[SearchOperation.Text]!;
        var limit = request.Query[SearchOperation.Limit]!.Value;
        if (SearchOperation.SkipOf(request.Query) is not { } skip)
        {
            return new ProblemResult(SearchOperation.UnreadableCursor());
        }

        var answer = search.Find(text, request.Language.Culture, skip, limit);
        if (answer.Outcome == SearchOutcome.NotReady)
        {
            return new ProblemResult(new ApiProblem(ProblemKind.NotReady, ProblemKind.NotReady.Meaning));
        }

        await SendAsync(SearchResults.Of(answer, request, skip, limit), request.Language);
        return new EmptyResult();
    }

    private Task SendAsync(SearchResults found, ApiLanguage language)
    {
        var now = clock.GetUtcNow();
        return new ApiBody(ApiJson.Write(found), ApiJson.MediaType, language.Code, now).SendAsync(HttpContext, "public, no-cache", now);
    }
}
