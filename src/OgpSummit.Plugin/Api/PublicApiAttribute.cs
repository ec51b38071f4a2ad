using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Plugin.Api;

/// <summary>What holds for every answer of the public API: any site may read it from a browser, and an error is a problem body.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class PublicApiAttribute : Attribute, IAsyncResourceFilter, IOrderedFilter
{
    private const string ReadableHeaders = "ETag, Last-Modified, Content-Language, Retry-After, Allow";

    // Before the filter that answers from memory.
    public int Order => -10;

    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var response = context.HttpContext.Response;
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers.AccessControlExposeHeaders = ReadableHeaders;
        response.Headers.XContentTypeOptions = "nosniff";

        if (context.HttpContext.RequestServices.GetRequiredService<IRuntimeState>().Level != RuntimeLevel.Run)
        {
            context.Result = new ProblemResult(NotReady());
            return;
        }

        var executed = await next();
        if (executed is { Exception: { } error, ExceptionHandled: false } && !response.HasStarted && !IsGone(error, context.HttpContext))
        {
            executed.ExceptionHandled = true;
            await FailAsync(context.HttpContext, error);
        }
    }

    private static Task FailAsync(HttpContext context, Exception error)
    {
        context.RequestServices.GetRequiredService<ILogger<PublicApiAttribute>>()
            .LogError(error, "{Method} {Path} failed", context.Request.Method, context.Request.Path);
        return ProblemResult.SendAsync(context, new ApiProblem(ProblemKind.Failure, ProblemKind.Failure.Meaning));
    }

    private static bool IsGone(Exception error, HttpContext context) =>
        error is OperationCanceledException && context.RequestAborted.IsCancellationRequested;

    private static ApiProblem NotReady() => new(ProblemKind.NotReady, ProblemKind.NotReady.Meaning);
}
