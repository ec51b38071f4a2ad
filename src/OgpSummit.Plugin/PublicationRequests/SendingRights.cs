using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;

namespace OgpSummit.Plugin.PublicationRequests;

/// <summary>What Umbraco lets somebody do with a document: groups, start nodes, granular permissions and languages.</summary>
internal sealed class SendingRights(IContentPermissionService permissions)
{
    public Task<bool> MayReadAsync(IUser user, Guid document) => MayAsync(user, document, ActionBrowse.ActionLetter);

    public Task<bool> MayWriteAsync(IUser user, Guid document) => MayAsync(user, document, ActionUpdate.ActionLetter);

    public Task<bool> MayPublishAsync(IUser user, Guid document) => MayAsync(user, document, ActionPublish.ActionLetter);

    /// <summary>The documents among these that somebody may both see and publish.</summary>
    public async Task<ISet<Guid>> MayPublishAsync(IUser user, IReadOnlyCollection<Guid> documents) =>
        await permissions.FilterAuthorizedAccessAsync(
            user, documents, new HashSet<string> { ActionBrowse.ActionLetter, ActionPublish.ActionLetter });

    public async Task<ISet<Guid>> MayReadAsync(IUser user, IReadOnlyCollection<Guid> documents) =>
        await permissions.FilterAuthorizedAccessAsync(user, documents, new HashSet<string> { ActionBrowse.ActionLetter });

    /// <summary>Those of the languages that somebody may write; an empty text, of a document without languages, is nobody's in particular.</summary>
    public async Task<IReadOnlyList<string>> OwnAsync(IUser user, IEnumerable<string> cultures)
    {
        List<string> own = [];
        foreach (var culture in cultures)
        {
            if (culture.Length == 0
                || await permissions.AuthorizeCultureAccessAsync(user, new HashSet<string> { culture }) == ContentAuthorizationStatus.Success)
            {
                own.Add(culture);
            }
        }

        return own;
    }

    private async Task<bool> MayAsync(IUser user, Guid document, string verb) =>
        await permissions.AuthorizeAccessAsync(user, document, verb) == ContentAuthorizationStatus.Success;
}
