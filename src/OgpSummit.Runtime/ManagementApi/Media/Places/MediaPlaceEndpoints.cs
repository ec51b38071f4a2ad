using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.ManagementApi.Media.Places;

/// <summary>Where media is: moving it, sorting it, and into the recycle bin.</summary>
internal static class MediaPlaceEndpoints
{
    private const int MostSorted = 5000;

    /// <param name="media">The group of media.</param>
    public static void MapMediaPlaces(this IEndpointRouteBuilder media)
    {
        media.MapPut("{id:guid}/move", MoveAsync);
        media.MapPut("sort", SortAsync);
        media.MapPut("{id:guid}/move-to-recycle-bin", MoveToBinAsync);
        media.MapDelete("{id:guid}", DeleteAsync);
    }

    private static async Task<IResult> MoveAsync(
        Guid id, Body<Destination> body, SignedInUser user, MediaAccess access, MediaPlaces places, IMediaEditingService editing)
    {
        var target = body.Value.Target?.Id;
        return await access.RefusalAsync(user, id)
            ?? places.RefusalInTrash(id)
            ?? await places.RefusalOfTargetAsync(user, target)
            ?? Answer.Done(await editing.MoveAsync(id, target, user.Key));
    }

    private static async Task<IResult> SortAsync(
        Body<MediaOrder> body, SignedInUser user, MediaAccess access, IMediaEditingService editing)
    {
        var order = body.Value;
        if (order.Sorting.Count > MostSorted)
        {
            return Answer.Problem(GeneralStatus.TooMany);
        }

        if (await access.RefusalBelowAsync(user, order.Parent?.Id) is { } refusal)
        {
            return refusal;
        }

        var sorted = order.Sorting.Select(item => new SortingModel { Key = item.Id, SortOrder = item.SortOrder });
        var status = await editing.SortAsync(order.Parent?.Id, sorted, user.Key);
        return status == ContentEditingOperationStatus.Success ? Answer.Done() : Answer.Problem(status);
    }

    private static async Task<IResult> MoveToBinAsync(Guid id, SignedInUser user, MediaAccess access, IMediaEditingService editing) =>
        await access.RefusalAsync(user, id) ?? Answer.Done(await editing.MoveToRecycleBinAsync(id, user.Key));

    private static async Task<IResult> DeleteAsync(Guid id, SignedInUser user, MediaAccess access, IMediaEditingService editing) =>
        await access.RefusalAsync(user, id) ?? Answer.Done(await editing.DeleteAsync(id, user.Key));

    private sealed record MediaOrder
    {
        /// <summary>Null is the root.</summary>
        public ById? Parent { get; init; }

        public IReadOnlyList<PlacedMedia> Sorting { get; init; } = [];
    }

    private sealed record PlacedMedia(Guid Id, int SortOrder);
}
