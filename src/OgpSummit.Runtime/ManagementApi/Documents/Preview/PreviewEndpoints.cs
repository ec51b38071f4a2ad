using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Documents.Preview;

/// <summary>The website shows drafts to whoever entered the preview and may read them, until she leaves it.</summary>
internal static class PreviewEndpoints
{
    public static void MapPreviewSession(this IEndpointRouteBuilder preview)
    {
        preview.MapPost("", Enter);
        preview.MapDelete("", Leave);
    }

    private static async Task<IResult> Enter(SignedInUser user, IPreviewService preview) =>
        await preview.TryEnterPreviewAsync(user.User) ? Answer.Done() : Answer.Forbidden();

    private static async Task<IResult> Leave(IPreviewService preview)
    {
        await preview.EndPreviewAsync();
        return Answer.Done();
    }
}
