using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using OgpSummit.Plugin.Api;

namespace OgpSummit.Plugin.Delivery;

/// <summary>Answers requests: from memory where it can, else by reading the content and keeping the answer.</summary>
internal sealed class Answers(
    ApiRequests requests,
    AnswerCache cache,
    IOptions<DeliveryOptions> options,
    TimeProvider clock)
{
    private readonly string _cacheControl = options.Value.CacheSeconds == 0
        ? "public, no-cache"
        : $"public, max-age={options.Value.CacheSeconds}";

    /// <summary>
    /// Sends an answer that was given before, if there is one. Whatever is kept was once found well formed, so the query
    /// string need not be looked at again, but for the language.
    /// </summary>
    public async ValueTask<bool> TrySendKeptAsync(HttpContext context)
    {
        var language = await requests.LanguageOfAsync(context.Request);
        if (cache.Find(KeyOf(context.Request, language)) is not { } body)
        {
            return false;
        }

        await SendAsync(context, body);
        return true;
    }

    /// <param name="context">Of the request.</param>
    /// <param name="operation">What was asked.</param>
    /// <param name="make">Makes the object to be written as JSON, or says what is wrong.</param>
    public Task<IActionResult> SendAsync(HttpContext context, ApiOperation operation, Func<ApiRequest, Task<(object? Body, ApiProblem? Problem)>> make) =>
        SendAsync(context, operation, async (request, since) =>
        {
            var (body, problem) = await make(request);
            return (body is null ? null : new ApiBody(ApiJson.Write(body), ApiJson.MediaType, request.Language.Code, since), problem);
        });

    /// <param name="context">Of the request.</param>
    /// <param name="operation">What was asked.</param>
    /// <param name="make">Makes the body, given since when the content has been as it is; or says what is wrong.</param>
    public async Task<IActionResult> SendAsync(
        HttpContext context,
        ApiOperation operation,
        Func<ApiRequest, DateTimeOffset, Task<(ApiBody? Body, ApiProblem? Problem)>> make)
    {
        var (request, problem) = await requests.ReadAsync(context.Request, operation);
        if (request is null)
        {
            return new ProblemResult(problem!);
        }

        var body = await cache.GetOrMakeAsync(KeyOf(context.Request, request.Language), async since =>
        {
            (var made, problem) = await make(request, since);
            return made;
        });

        if (body is null)
        {
            return new ProblemResult(problem ?? await AgainAsync(make, request));
        }

        await SendAsync(context, body);
        return new EmptyResult();
    }

    // Somebody else asked the same at the same time, and was told what is wrong.
    private async Task<ApiProblem> AgainAsync(
        Func<ApiRequest, DateTimeOffset, Task<(ApiBody? Body, ApiProblem? Problem)>> make, ApiRequest request) =>
        (await make(request, clock.GetUtcNow())).Problem ?? new ApiProblem(ProblemKind.NotReady, ProblemKind.NotReady.Meaning);

    private Task SendAsync(HttpContext context, ApiBody body) =>
        body.SendAsync(context, _cacheControl, clock.GetUtcNow());

    private AnswerKey KeyOf(HttpRequest request, ApiLanguage language) =>
        new(request.Path.Value ?? string.Empty, request.QueryString.Value ?? string.Empty, language.Culture, requests.OriginOf(request));
}
