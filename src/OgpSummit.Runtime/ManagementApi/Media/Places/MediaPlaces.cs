using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.ManagementApi.Media.Places;

/// <summary>Whether media may be put somewhere, or taken from where it is.</summary>
internal sealed class MediaPlaces(MediaAccess access, IEntityService entities)
{
    /// <summary>A target that is not there is the body's fault, not the address's.</summary>
    /// <param name="target">Null for the root.</param>
    public async Task<IResult?> RefusalOfTargetAsync(SignedInUser user, Guid? target) =>
        target is { } key && !entities.GetId(key, UmbracoObjectTypes.Media).Success
            ? Answer.Problem(ContentEditingOperationStatus.ParentNotFound)
            : await access.RefusalBelowAsync(user, target);

    /// <summary>What is in the bin leaves it by being restored, and is not edited there.</summary>
    public IResult? RefusalInTrash(Guid id) =>
        entities.Get(id, UmbracoObjectTypes.Media) is { Trashed: true } ? Answer.Problem(ContentEditingOperationStatus.InTrash) : null;
}
