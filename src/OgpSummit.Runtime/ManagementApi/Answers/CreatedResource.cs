using Microsoft.AspNetCore.Http;

namespace OgpSummit.Runtime.ManagementApi.Answers;

/// <summary>201 with the address of what was created, and its id in the header that the client reads.</summary>
internal sealed class CreatedResource(string folder, string id) : IResult
{
    public const string IdHeader = "Umb-Generated-Resource";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var (request, response) = (httpContext.Request, httpContext.Response);
        response.StatusCode = StatusCodes.Status201Created;
        response.Headers.Location =
            $"{request.Scheme}://{request.Host}{request.PathBase}{ManagementApiEndpoints.Path}/v1/{folder}/{Uri.EscapeDataString(id)}";
        response.Headers[IdHeader] = id;
        return Task.CompletedTask;
    }
}
