using System.Security.Claims;
using Umbraco.Cms.Core.Models.ServerEvents;
using Umbraco.Cms.Core.ServerEvents;

namespace OgpSummit.Runtime.BackOffice.ServerEvents.Access;

/// <summary>A source is open when one authorizer knows it and none of those that do objects.</summary>
internal sealed class EventAuthorization(EventSourceAuthorizerCollection authorizers) : IServerEventAuthorizationService
{
    public async Task<SeverEventAuthorizationResult> AuthorizeAsync(ClaimsPrincipal user)
    {
        var bySource = authorizers
            .SelectMany(authorizer => authorizer.AuthorizableEventSources, (authorizer, source) => (authorizer, source))
            .ToLookup(pair => pair.source, pair => pair.authorizer);
        var (open, closed) = (new List<string>(), new List<string>());
        foreach (var source in bySource)
        {
            (await AllAgreeAsync(source, user, source.Key) ? open : closed).Add(source.Key);
        }

        return new SeverEventAuthorizationResult { AuthorizedEventSources = open, UnauthorizedEventSources = closed };
    }

    private static async Task<bool> AllAgreeAsync(IEnumerable<IEventSourceAuthorizer> asked, ClaimsPrincipal user, string source)
    {
        foreach (var authorizer in asked)
        {
            if (!await authorizer.AuthorizeAsync(user, source))
            {
                return false;
            }
        }

        return true;
    }
}
