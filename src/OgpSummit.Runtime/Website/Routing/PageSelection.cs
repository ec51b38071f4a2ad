using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;
using Umbraco.Cms.Web.Common.Routing;

namespace OgpSummit.Runtime.Website.Routing;

/// <summary>
/// Finds the page while the endpoint of a request is chosen, so that authorization sees the controller that will run.
/// Addresses with an endpoint of their own never come this far: they cost nothing here.
/// </summary>
internal sealed class PageSelection(PageRouter router) : MatcherPolicy, IEndpointSelectorPolicy
{
    /// <summary>After the policies of the framework, which rule out endpoints that do not fit.</summary>
    public override int Order => 1000;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) =>
        endpoints.Any(endpoint => endpoint.Metadata.GetMetadata<AnyPage>() is not null);

    public async Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        var place = -1;
        for (var i = 0; i < candidates.Count; i++)
        {
            if (!candidates.IsValidCandidate(i))
            {
                continue;
            }

            if (candidates[i].Endpoint.Metadata.GetMetadata<AnyPage>() is null)
            {
                place = -1;
                break;
            }

            place = i;
        }

        RuleOutAllPages(candidates);
        if (place >= 0 && await router.RouteAsync(httpContext) is { } page)
        {
            candidates.ReplaceEndpoint(place, page.Endpoint, page.RouteValues);
            candidates.SetValidity(place, true);
        }
    }

    private static void RuleOutAllPages(CandidateSet candidates)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Endpoint?.Metadata.GetMetadata<AnyPage>() is not null)
            {
                candidates.SetValidity(i, false);
            }
        }
    }
}
