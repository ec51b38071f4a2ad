using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace OgpSummit.Plugin.Api;

/// <summary>
/// What holds for every answer of the package's API for the back office: somebody is signed in, nothing is kept by caches
/// unless an answer says otherwise, and an error is a problem body.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class BackOfficeApiAttribute : AuthorizeAttribute, IAsyncResourceFilter
{
    public const string Root = "umbraco/ogp/api/v1";

    /// <summary>Of stock: <c>Umbraco.Cms.Web.Common.Authorization.AuthorizationPolicies.BackOfficeAccess</c>.</summary>
    public const string SignedIn = "BackOfficeAccess";

    public BackOfficeApiAttribute()
        : base(SignedIn)
    {
    }

    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var response = context.HttpContext.Response;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-store";

        var executed = await next();
        if (executed is { Exception: { } error, ExceptionHandled: false } && !response.HasStarted && !IsGone(error, context.HttpContext))
        {
            executed.ExceptionHandled = true;
            await FailAsync(context.HttpContext, error);
        }
    }

    private static Task FailAsync(HttpContext context, Exception error)
    {
        context.RequestServices.GetRequiredService<ILogger<BackOfficeApiAttribute>>()
            .LogError(error, "{Method} {Path} failed", context.Request.Method, context.Request.Path);
        return BackOfficeProblemResult.SendAsync(context, BackOfficeProblem.Failure);
    }

    private static bool IsGone(Exception error, HttpContext context) =>
        error is OperationCanceledException && context.RequestAborted.IsCancellationRequested;
}
