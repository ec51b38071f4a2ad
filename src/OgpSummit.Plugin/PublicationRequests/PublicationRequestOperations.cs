using OgpSummit.Plugin.Api.Description;

namespace OgpSummit.Plugin.PublicationRequests;

internal static class PublicationRequestOperations
{
    private const string Group = "Publication requests";

    private static readonly BackOfficeOperation List = new(
        "listPublicationRequests",
        "get",
        "/publication-requests",
        Group,
        "Documents of any kind that were sent for publication and wait: those the editor may publish, and those he sent. Latest first.",
        200,
        typeof(PublicationRequestList));

    private static readonly BackOfficeOperation Read = new(
        "getPublicationRequest",
        "get",
        "/documents/{key}/publication-request",
        Group,
        "Whether a document waits for publication, and whether the editor may send it.",
        200,
        typeof(PublicationRequestState))
    {
        Problems = [404],
    };

    private static readonly BackOfficeOperation Send = new(
        "sendForPublication",
        "post",
        "/documents/{key}/publication-request",
        Group,
        "Sends what the editor may write and not publish to those who may. The same sent again is answered with 200 and tells nobody.",
        201,
        typeof(PublicationRequestState))
    {
        Body = typeof(PublicationRequestBody),
        Problems = [400, 403, 404, 409, 413, 415, 429],
    };

    public static IReadOnlyList<BackOfficeOperation> All { get; } = [List, Read, Send];
}
