using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Problems;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.ManagementApi.Documents.Publishing;

/// <summary>Why something was not published, with the fields or documents that kept it from being.</summary>
internal sealed class PublishingProblems(ILocalizedTextService texts, IContentService documents)
{
    /// <summary>As many documents of a branch as an editor reads in a notification.</summary>
    private const int Named = 10;

    public IResult Of(Attempt<ContentPublishingResult, ContentPublishingOperationStatus> attempt, IContent document) =>
        attempt.Success ? Answer.Done()
        : attempt.Status == ContentPublishingOperationStatus.ContentInvalid ? Invalid(attempt.Result, document)
        : Answer.Problem(attempt.Status);

    public IResult OfBranch(Attempt<ContentPublishingBranchResult, ContentPublishingOperationStatus> attempt)
    {
        var failed = FailedBranchItem.Of(attempt.Result).ToList();
        if (failed.Count == 0)
        {
            return Answer.Problem(attempt.Status);
        }

        var named = documents.GetByIds(failed.Take(Named).Select(item => item.Id)).Select(document => document.Name);
        var detail = ProblemTexts.Read(texts, "notPublishedDocuments", string.Join(", ", named));
        return new OperationProblem(attempt.Status, detail: detail) { Extensions = { ["failedBranchItems"] = failed } };
    }

    /// <summary>Labels that the client translates are keys; then the alias says more.</summary>
    private OperationProblem Invalid(ContentPublishingResult result, IContent document)
    {
        var aliases = result.InvalidPropertyAliases.ToList();
        var labels = document.Properties
            .Select(property => property.PropertyType)
            .Where(property => aliases.Contains(property.Alias))
            .Select(property => property.Name is { Length: > 0 } name && name[0] != '#' ? name : property.Alias);
        return new OperationProblem(
            ContentPublishingOperationStatus.ContentInvalid,
            detail: ProblemTexts.Read(texts, "notPublishedFields", string.Join(", ", labels)))
        {
            Extensions = { ["invalidProperties"] = aliases },
        };
    }
}
