using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace OgpSummit.Plugin.Api;

/// <summary>Writes an object as this package writes JSON, whatever a site has set for its own controllers.</summary>
internal sealed class JsonAnswer(object body, int status = StatusCodes.Status200OK) : IActionResult
{
    public Task ExecuteResultAsync(ActionContext context)
    {
        context.HttpContext.Response.StatusCode = status;
        context.HttpContext.Response.ContentType = ApiJson.MediaType;
        return context.HttpContext.Response.Body.WriteAsync(ApiJson.Write(body), context.HttpContext.RequestAborted).AsTask();
    }
}
