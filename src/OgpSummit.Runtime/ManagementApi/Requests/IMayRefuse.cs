using Microsoft.AspNetCore.Http;

namespace OgpSummit.Runtime.ManagementApi.Requests;

/// <summary>A parameter of an endpoint that can be bad input: then its <see cref="Refusal"/> is the answer.</summary>
internal interface IMayRefuse
{
    IResult? Refusal { get; }
}
