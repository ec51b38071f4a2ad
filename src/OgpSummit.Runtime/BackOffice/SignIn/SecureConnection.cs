using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.ManagementApi.Answers;

namespace OgpSummit.Runtime.BackOffice.SignIn;

/// <summary>
/// Takes no password over a connection that others can read. A proxy that ends https must say so with the header
/// <c>X-Forwarded-Proto</c>, and the site must be told to believe it (<c>ASPNETCORE_FORWARDEDHEADERS_ENABLED</c>).
/// </summary>
internal sealed class SecureConnection(BackOfficeOrigin origin) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        origin.IsSafe(context.HttpContext.Request) ? next(context) : ValueTask.FromResult<object?>(Refusal());

    private static ProblemDocument Refusal() => new("Error", "Https is required", StatusCodes.Status400BadRequest)
    {
        Detail = "This site signs people in over https only. Set Umbraco:CMS:Global:UseHttps to false to allow http, or have the "
            + "proxy send X-Forwarded-Proto and set ASPNETCORE_FORWARDEDHEADERS_ENABLED to true.",
    };
}
