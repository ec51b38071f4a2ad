using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace OgpSummit.Runtime.ManagementApi.Answers;

/// <summary>RFC 9457. Members that say nothing are left out.</summary>
internal sealed record ProblemDocument(string Type, string Title, int Status) : IResult
{
    private static readonly JsonSerializerOptions Json = new(ManagementJson.Options)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public string? Detail { get; init; }

    public string? OperationStatus { get; init; }

    /// <summary>An object of messages by path, or, for a body that could not be read, a list of such objects.</summary>
    public object? Errors { get; init; }

    [JsonExtensionData]
    public Dictionary<string, object?> Extensions { get; init; } = [];

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = Status;
        return httpContext.Response.WriteAsJsonAsync(this, Json, "application/problem+json");
    }
}
