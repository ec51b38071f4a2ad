using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.ManagementApi.Problems;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Answers;

/// <summary>
/// A problem document (RFC 9457) for the status of an operation: the client shows its title and detail as a notification,
/// its errors at the fields that they name.
/// </summary>
/// <param name="status">A value of one of Umbraco's enums of operation statuses.</param>
/// <param name="errors">Messages by JSON path of the request's body.</param>
/// <param name="detail">What Umbraco said beyond the status; else the text of the status is used.</param>
internal sealed class OperationProblem(
    Enum status, IReadOnlyDictionary<string, string[]>? errors = null, string? detail = null) : IResult
{
    public Enum Status => status;

    /// <summary>The same with a reason.</summary>
    public OperationProblem Because(string reason) => new(status, errors, reason) { Extensions = Extensions };

    /// <summary>Members beside the standard ones, such as the properties that kept a document from being published.</summary>
    public Dictionary<string, object?> Extensions { get; init; } = [];

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var texts = httpContext.RequestServices.GetRequiredService<ILocalizedTextService>();
        var (named, described) = ProblemTexts.Of(texts, status);
        var problem = new ProblemDocument("Error", named, ProblemStatuses.Of(status))
        {
            Detail = detail ?? described,
            OperationStatus = status.ToString(),
            Errors = errors,
            Extensions = Extensions,
        };
        return problem.ExecuteAsync(httpContext);
    }
}
