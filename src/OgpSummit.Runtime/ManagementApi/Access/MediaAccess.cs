using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;

namespace OgpSummit.Runtime.ManagementApi.Access;

/// <summary>Whether a media item is within a user's reach. Null means yes; else the answer that the endpoint gives: 404 or 403.</summary>
internal sealed class MediaAccess(IMediaPermissionService permissions, IEntityService entities)
{
    public async Task<IResult?> RefusalAsync(SignedInUser user, Guid media) =>
        Refusal(await permissions.AuthorizeAccessAsync(user.User, [media]));

    /// <summary>All of the items have to be there and to be allowed.</summary>
    public async Task<IResult?> RefusalAsync(SignedInUser user, IReadOnlyCollection<Guid> media)
    {
        if (entities.PathsOf(UmbracoObjectTypes.Media, media).Count < media.Distinct().Count())
        {
            return Answer.NotFound();
        }

        return Refusal(await permissions.AuthorizeAccessAsync(user.User, media));
    }

    /// <param name="user">Who asks.</param>
    /// <param name="parent">Null for the root.</param>
    public async Task<IResult?> RefusalBelowAsync(SignedInUser user, Guid? parent) => parent is { } key
        ? await RefusalAsync(user, key)
        : Refusal(await permissions.AuthorizeRootAccessAsync(user.User));

    public async Task<IResult?> RefusalInBinAsync(SignedInUser user) => Refusal(await permissions.AuthorizeBinAccessAsync(user.User));

    private static IResult? Refusal(MediaAuthorizationStatus status) => status switch
    {
        MediaAuthorizationStatus.Success => null,
        MediaAuthorizationStatus.NotFound => Answer.NotFound(),
        _ => Answer.Forbidden(),
    };
}
