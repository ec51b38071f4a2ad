using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace OgpSummit.Plugin.Api;

/// <summary>Writes a problem in the language of the caller.</summary>
internal sealed class ProblemResult(ApiProblem problem) : IActionResult
{
    private const string MediaType = "application/problem+json; charset=utf-8";

    /// <summary>Seconds after which a site that is starting may be asked again.</summary>
    private const int RetryAfter = 5;

    public Task ExecuteResultAsync(ActionContext context) => SendAsync(context.HttpContext, problem);

    public static async Task SendAsync(HttpContext context, ApiProblem problem)
    {
        var requests = context.RequestServices.GetRequiredService<ApiRequests>();
        var language = (await requests.LanguageOfAsync(context.Request)).Code;
        var response = context.Response;

        response.StatusCode = problem.Kind.Status;
        response.ContentType = MediaType;
        response.Headers.ContentLanguage = language == "fr" ? "fr" : "en";
        response.Headers.CacheControl = "no-store";
        if (problem.Kind == ProblemKind.MethodNotAllowed)
        {
            response.Headers.Allow = string.Join(", ", problem.Allowed ?? []);
        }

        if (problem.Kind == ProblemKind.NotReady)
        {
            response.Headers.RetryAfter = RetryAfter.ToString(CultureInfo.InvariantCulture);
        }

        await response.Body.WriteAsync(ApiJson.Write(ToBody(problem, language, requests.OriginOf(context.Request))), context.RequestAborted);
    }

    private static ProblemBody ToBody(ApiProblem problem, string language, string origin) => new()
    {
        Type = origin + problem.Kind.Address,
        Title = problem.Kind.Title.In(language),
        Status = problem.Kind.Status,
        Detail = problem.Detail.In(language),
        Parameter = problem.Parameter,
        Allowed = problem.Allowed,
    };
}
