using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Requests;

namespace OgpSummit.Runtime.ManagementApi.Media.Editing;

internal static class MediaEditingEndpoints
{
    /// <param name="media">The group of media.</param>
    public static void MapMediaEditing(this IEndpointRouteBuilder media)
    {
        media.MapPost(string.Empty, Create);
        media.MapPost("validate", ValidateNew);
        media.MapPut("{id:guid}", Save);
        media.MapPut("{id:guid}/validate", Validate);
    }

    private static Task<IResult> Create(Body<NewMedia> body, SignedInUser user, MediaSaves saves) => saves.CreateAsync(body.Value, user);

    private static Task<IResult> ValidateNew(Body<NewMedia> body, SignedInUser user, MediaSaves saves) =>
        saves.ValidateAsync(body.Value, user);

    private static Task<IResult> Save(Guid id, Body<ChangedMedia> body, SignedInUser user, MediaSaves saves) =>
        saves.SaveAsync(id, body.Value, user);

    private static Task<IResult> Validate(Guid id, Body<ChangedMedia> body, SignedInUser user, MediaSaves saves) =>
        saves.ValidateAsync(id, body.Value, user);
}
