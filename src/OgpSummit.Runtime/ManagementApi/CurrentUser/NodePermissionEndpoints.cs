using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using OgpSummit.Runtime.ManagementApi.UserGroups;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.ManagementApi.CurrentUser;

/// <summary>What the user may do with the documents and media that are asked for.</summary>
internal static class NodePermissionEndpoints
{
    public static void MapNodePermissions(this IEndpointRouteBuilder current)
    {
        current.MapGet("permissions", OfAny);
        current.MapGet("permissions/document", async (Ids id, SignedInUser user, IUserService users) =>
            Answered(await users.GetDocumentPermissionsAsync(user.Key, id.Values)));
        current.MapGet("permissions/media", async (Ids id, SignedInUser user, IUserService users) =>
            Answered(await users.GetMediaPermissionsAsync(user.Key, id.Values)));
    }

    private static async Task<IResult> OfAny(Ids id, SignedInUser user, IUserService users, IEntityService entities)
    {
        var media = id.Values.Where(key => entities.GetId(key, UmbracoObjectTypes.Media).Success).ToArray();
        var ofMedia = await users.GetMediaPermissionsAsync(user.Key, media);
        var ofDocuments = await users.GetDocumentPermissionsAsync(user.Key, id.Values.Except(media));
        return ofDocuments.Success
            ? Answered(Attempt.SucceedWithStatus(UserOperationStatus.Success, ofMedia.Result.Concat(ofDocuments.Result)))
            : Answer.Problem(UserOperationStatus.NodeNotFound);
    }

    private static IResult Answered(Attempt<IEnumerable<NodePermissions>, UserOperationStatus> attempt) =>
        Answer.Of(attempt, nodes => new PermissionsAnswer(
            nodes.Select(node => new NodePermissionsModel(node.NodeKey, Permissions.Offered(node.Permissions)))));
}
