using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.Search.Indexing;

namespace OgpSummit.Plugin.Search.BackOffice;

/// <summary>The state of the search index, for whoever may see the Settings section.</summary>
[BackOfficeApi]
[Authorize(Settings)]
[ApiExplorerSettings(IgnoreApi = true)]
[Route(BackOfficeApiAttribute.Root)]
internal sealed class SearchIndexController(CurrentIndex index, IndexQueue queue) : ControllerBase
{
    /// <summary>Of stock: <c>Umbraco.Cms.Web.Common.Authorization.AuthorizationPolicies.SectionAccessSettings</c>.</summary>
    private const string Settings = "SectionAccessSettings";

    private static readonly BackOfficeProblem NotOurs = new(
        "index-not-writable",
        StatusCodes.Status409Conflict,
        new("L'index ne peut être reconstruit ici", "The index cannot be rebuilt here"),
        new(
            "Ce site n'écrit pas l'index en ce moment : son état dit pourquoi.",
            "This site does not write the index at the moment: its state says why."));

    [AcceptVerbs("GET", "HEAD", Route = "search-index")]
    public IActionResult Read() => new JsonAnswer(index.Status);

    /// <summary>Searches go on meanwhile; the state tells when it is done. Asked for twice, it is done once.</summary>
    [HttpPost("search-index/rebuilds")]
    public IActionResult Rebuild()
    {
        if (index.Status.State is IndexState.Closed or IndexState.ReadOnly)
        {
            return new BackOfficeProblemResult(NotOurs);
        }

        queue.AddRebuild();
        return new JsonAnswer(index.Status, StatusCodes.Status202Accepted);
    }
}
