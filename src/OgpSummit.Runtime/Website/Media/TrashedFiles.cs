using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core;

namespace OgpSummit.Runtime.Website.Media;

/// <summary>
/// While media lies in the recycle bin its files have <c>.deleted</c> before their extension, and nobody but an editor gets
/// them.
/// </summary>
internal sealed class TrashedFiles(RequestDelegate next, MediaFolder folder)
{
    private const string Suffix = Constants.Conventions.Media.TrashedMediaSuffix + ".";

    public Task InvokeAsync(HttpContext context)
    {
        if (!IsTrashed(context.Request.Path))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private bool IsTrashed(PathString path) =>
        path.StartsWithSegments(folder.Path, out var rest) && rest.Value?.Contains(Suffix, StringComparison.OrdinalIgnoreCase) is true;
}
