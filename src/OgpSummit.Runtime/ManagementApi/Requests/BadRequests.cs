using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using OgpSummit.Runtime.ManagementApi.Answers;

namespace OgpSummit.Runtime.ManagementApi.Requests;

/// <summary>The one place where bad input and failures of an endpoint become answers.</summary>
internal sealed partial class BadRequests(ILogger<BadRequests> logger) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        http.Response.Headers.CacheControl = "no-store";
        foreach (var argument in context.Arguments)
        {
            if (argument is IMayRefuse { Refusal: { } refusal })
            {
                return refusal;
            }
        }

        try
        {
            return await next(context);
        }
        catch (Exception exception) when (exception is not OperationCanceledException && !http.Response.HasStarted)
        {
            LogFailure(logger, http.Request.Method, http.Request.Path, exception);
            return BadInput.Failure();
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path} failed.")]
    private static partial void LogFailure(ILogger logger, string method, string path, Exception exception);
}
