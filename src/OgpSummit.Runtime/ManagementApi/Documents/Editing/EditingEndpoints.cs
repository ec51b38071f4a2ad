using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Requests;

namespace OgpSummit.Runtime.ManagementApi.Documents.Editing;

internal static class EditingEndpoints
{
    /// <param name="documents">The group of documents.</param>
    public static void MapEditing(this IEndpointRouteBuilder documents)
    {
        documents.MapPost("", Create);
        documents.MapPost("validate", ValidateNew);
        documents.MapPut("{id:guid}", Save);

        // Stock dropped this in favour of the next one.
        documents.MapPut("{id:guid}/validate", () => TypedResults.BadRequest());
    }

    /// <param name="documents">The group of documents of version 1.1.</param>
    public static void MapValidation(this IEndpointRouteBuilder documents) => documents.MapPut("{id:guid}/validate", Validate);

    private static Task<IResult> Create(Body<NewDocument> body, SignedInUser user, NewDocuments documents) =>
        documents.CreateAsync(body.Value, user);

    private static Task<IResult> ValidateNew(Body<NewDocument> body, SignedInUser user, NewDocuments documents) =>
        documents.ValidateAsync(body.Value, user);

    private static Task<IResult> Save(Guid id, Body<ChangedDocument> body, SignedInUser user, DocumentSaves saves) =>
        saves.SaveAsync(id, body.Value, user);

    private static Task<IResult> Validate(Guid id, Body<ChangedDocument> body, SignedInUser user, DocumentSaves saves) =>
        saves.ValidateAsync(id, body.Value, user);
}
