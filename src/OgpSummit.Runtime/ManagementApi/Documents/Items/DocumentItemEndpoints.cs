using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;

namespace OgpSummit.Runtime.ManagementApi.Documents.Items;

/// <summary>Every editor's pickers ask these; what a user does not see is left out.</summary>
internal static class DocumentItemEndpoints
{
    public static void MapDocumentItems(this IEndpointRouteBuilder api)
    {
        api.MapGet("item/document", Items);
    }

    private static IResult Items(Ids id, Guid? dataTypeId, DocumentItems items, Sights sights, SignedInUser user) =>
        Answer.Of(items.Of(id.Values, sights.OfDocuments(user.User, dataTypeId)));
}
