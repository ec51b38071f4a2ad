using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Extensions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Documents.Publishing;

internal static class PublishingEndpoints
{
    private const int MostCultures = 200;

    public static void MapPublishing(this IEndpointRouteBuilder documents)
    {
        documents.MapPut("{id:guid}/publish", Publish);
        documents.MapPut("{id:guid}/unpublish", Unpublish);
        documents.MapPut("{id:guid}/publish-with-descendants", PublishBranch);
        documents.MapGet("{id:guid}/publish-with-descendants/result/{taskId:guid}", BranchResult);
    }

    private static async Task<IResult> Publish(
        Guid id,
        Body<PublishRequest> body,
        SignedInUser user,
        DocumentAccess access,
        PublishingAccess languages,
        IContentService documents,
        IContentPublishingService publishing,
        PublishingProblems problems,
        TimeProvider time)
    {
        var request = body.Value;
        if (request.PublishSchedules.Count > MostCultures)
        {
            return Answer.Problem(GeneralStatus.TooMany);
        }

        if (await access.RefusalAsync(user, id, ActionPublish.ActionLetter) is { } refusal)
        {
            return refusal;
        }

        var now = time.GetUtcNow();
        var fault = request.PublishSchedules.Select(culture => culture.Schedule?.FaultAt(now)).FirstOrDefault(found => found is not null);
        if (fault is { } status)
        {
            return Answer.Problem(status);
        }

        return documents.GetById(id) switch
        {
            null => Answer.Problem(ContentPublishingOperationStatus.ContentNotFound),
            { Trashed: true } => Answer.Problem(ContentPublishingOperationStatus.InTrash),
            var document =>
                await languages.RefusalAsync(user, document, request.PublishSchedules.Select(culture => culture.Culture))
                ?? problems.Of(await publishing.PublishAsync(id, request.ToModels(), user.Key), document),
        };
    }

    private static async Task<IResult> Unpublish(
        Guid id,
        Body<UnpublishRequest> body,
        SignedInUser user,
        DocumentAccess access,
        PublishingAccess languages,
        IContentService documents,
        IContentPublishingService publishing)
    {
        var cultures = body.Value.Cultures;
        if (cultures?.Count > MostCultures)
        {
            return Answer.Problem(GeneralStatus.TooMany);
        }

        if (await access.RefusalAsync(user, id, ActionUnpublish.ActionLetter) is { } refusal)
        {
            return refusal;
        }

        if (documents.GetById(id) is not { } document)
        {
            return Answer.Problem(ContentPublishingOperationStatus.ContentNotFound);
        }

        if (await languages.UnpublishingRefusalAsync(user, document, cultures) is { } foreign)
        {
            return foreign;
        }

        var attempt = await publishing.UnpublishAsync(id, cultures?.ToHashSet(), user.Key);
        return attempt.Success ? Answer.Done() : Answer.Problem(attempt.Result);
    }

    private static async Task<IResult> PublishBranch(
        Guid id,
        Body<PublishBranchRequest> body,
        SignedInUser user,
        DocumentAccess access,
        PublishingAccess languages,
        IContentPublishingService publishing,
        ILanguageService site)
    {
        var (cultures, includeUnpublished) = (body.Value.Cultures, body.Value.IncludeUnpublishedDescendants);
        if (cultures.Count > MostCultures)
        {
            return Answer.Problem(GeneralStatus.TooMany);
        }

        if (access.RefusalOfBranch(user, id, ActionPublish.ActionLetter) is { } refusal)
        {
            return refusal;
        }

        // None and the star mean all languages.
        var known = (await site.GetAllIsoCodesAsync()).ToList();
        var asked = cultures.Count == 0 || cultures.Contains("*") ? known : cultures;
        if (asked.Except(known).Any())
        {
            return Answer.Problem(ContentPublishingOperationStatus.InvalidCulture);
        }

        if (await languages.RefusalAsync(user, asked) is { } foreign)
        {
            return foreign;
        }

        var filter = includeUnpublished ? PublishBranchFilter.IncludeUnpublished : PublishBranchFilter.Default;
        var attempt = await publishing.PublishBranchAsync(id, asked, filter, user.Key, useBackgroundThread: true);
        return attempt is { Success: true, Result.AcceptedTaskId: { } taskId }
            ? Answer.Of(new PublishBranchResult(taskId, IsComplete: false))
            : Answer.Problem(attempt.Status);
    }

    private static async Task<IResult> BranchResult(
        Guid id,
        Guid taskId,
        SignedInUser user,
        DocumentAccess access,
        IContentPublishingService publishing,
        PublishingProblems problems)
    {
        if (await access.RefusalAsync(user, id, ActionPublish.ActionLetter) is { } refusal)
        {
            return refusal;
        }

        if (await publishing.IsPublishingBranchAsync(taskId))
        {
            return Answer.Of(new PublishBranchResult(taskId, IsComplete: false));
        }

        var attempt = await publishing.GetPublishBranchResultAsync(taskId);
        return attempt.Success ? Answer.Of(new PublishBranchResult(taskId, IsComplete: true)) : problems.OfBranch(attempt);
    }
}
