using System.Security.Claims;
using OgpSummit.Runtime.BackOffice.ServerEvents.Connections;
using OgpSummit.Runtime.Persistence.Users;
using Umbraco.Cms.Core.ServerEvents;

namespace OgpSummit.Runtime.BackOffice.ServerEvents.Access;

/// <summary>Umbraco's own sources, by the sections that are open to the user now.</summary>
internal sealed class SectionAuthorizer(UserSet users) : IEventSourceAuthorizer
{
    public IEnumerable<string> AuthorizableEventSources => EventSources.All;

    public Task<bool> AuthorizeAsync(ClaimsPrincipal principal, string eventSource) => Task.FromResult(
        Connection.UserOf(principal) is { } key
        && users.Current.Find(key) is { } user
        && EventSources.AreOpen(eventSource, user.AllowedSections));
}
