using OgpSummit.Runtime.ManagementApi.Answers;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.ManagementApi.Documents.Publishing;

/// <summary>Cultures to be published, each now or at a time.</summary>
internal sealed record PublishRequest
{
    public IReadOnlyList<CultureSchedule> PublishSchedules { get; init; } = [];

    public CulturePublishScheduleModel[] ToModels() => [.. PublishSchedules.Select(schedule => schedule.ToModel())];
}

/// <param name="Culture">Null where the document does not vary.</param>
/// <param name="Schedule">Null publishes now.</param>
internal sealed record CultureSchedule(string? Culture, Schedule? Schedule)
{
    public CulturePublishScheduleModel ToModel() => new() { Culture = Culture, Schedule = Schedule?.ToModel() };
}

/// <summary>Two nulls take a schedule away.</summary>
internal sealed record Schedule(DateTimeOffset? PublishTime, DateTimeOffset? UnpublishTime)
{
    /// <returns>Null when the times make sense.</returns>
    public ContentPublishingOperationStatus? FaultAt(DateTimeOffset now) =>
        PublishTime <= now ? ContentPublishingOperationStatus.PublishTimeNeedsToBeInFuture
        : UnpublishTime <= now ? ContentPublishingOperationStatus.UpublishTimeNeedsToBeInFuture
        : UnpublishTime <= PublishTime ? ContentPublishingOperationStatus.UnpublishTimeNeedsToBeAfterPublishTime
        : null;

    public ContentScheduleModel ToModel() => new() { PublishDate = PublishTime, UnpublishDate = UnpublishTime };
}

/// <param name="Cultures">Null for a document that does not vary; <c>*</c> for all.</param>
internal sealed record UnpublishRequest(IReadOnlyList<string>? Cultures);

internal sealed record PublishBranchRequest
{
    public IReadOnlyList<string> Cultures { get; init; } = [];

    public bool IncludeUnpublishedDescendants { get; init; }
}

/// <summary>The client asks for the result until it is complete.</summary>
internal sealed record PublishBranchResult(Guid TaskId, bool IsComplete);

/// <summary>A document of a branch that was not published.</summary>
internal sealed record FailedBranchItem(Guid Id, ContentPublishingOperationStatus OperationStatus)
{
    public static IEnumerable<FailedBranchItem> Of(ContentPublishingBranchResult result) =>
        result.FailedItems.Select(item => new FailedBranchItem(item.Key, item.OperationStatus));
}
