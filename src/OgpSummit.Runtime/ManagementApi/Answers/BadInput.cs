using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.ManagementApi.Problems;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Answers;

/// <summary>Answers to requests that no operation was even tried for. Nothing was changed.</summary>
internal static class BadInput
{
    /// <param name="path">Of the faulty part, such as <c>$.variants[0].name</c>.</param>
    /// <param name="text">Alias of the message in the problems' texts.</param>
    public static IResult Model(string path, string text) => new Refusal(StatusCodes.Status400BadRequest, "badRequest", path, text);

    public static IResult Json(JsonException exception) =>
        Model(string.IsNullOrEmpty(exception.Path) ? "$" : exception.Path, "invalidJson");

    public static IResult TooLarge(long limit) =>
        new Refusal(StatusCodes.Status413PayloadTooLarge, "tooLarge", detailArgument: (limit / 1024).ToString(CultureInfo.InvariantCulture));

    /// <summary>The reason is in the log, where no visitor reads it.</summary>
    public static IResult Failure() => new Refusal(StatusCodes.Status500InternalServerError, "failure");

    private sealed class Refusal(
        int status, string title, string? path = null, string? text = null, string? detailArgument = null) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            var texts = httpContext.RequestServices.GetRequiredService<ILocalizedTextService>();
            var message = text is null ? null : ProblemTexts.Read(texts, text);
            var problem = new ProblemDocument("Error", ProblemTexts.Read(texts, title) ?? title, status)
            {
                Detail = message ?? ProblemTexts.Read(texts, title + "Detail", detailArgument),
                Errors = message is null ? null : new[] { new Dictionary<string, string[]> { [path!] = [message] } },
            };
            return problem.ExecuteAsync(httpContext);
        }
    }
}
