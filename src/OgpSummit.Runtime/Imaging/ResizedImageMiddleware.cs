using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using NetVips;
using OgpSummit.Runtime.Website.Media;
using Umbraco.Cms.Core.Configuration.Models;

namespace OgpSummit.Runtime.Imaging;

/// <summary>Answers requests for media files that ask for another size, if the site itself has signed them.</summary>
internal sealed partial class ResizedImageMiddleware(
    RequestDelegate next,
    MediaFolder folder,
    ImageSignatures signatures,
    ResizedImages images,
    IOptionsMonitor<ImagingSettings> settings,
    ILogger<ResizedImageMiddleware> logger)
{
    private const string RetryAfterSeconds = "5";

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        return HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)
            ? ImageCommands.AreAsked(request.Query) && folder.Find(request.Path) is { } file && ImageFormat.IsResizable(file.Name)
                ? AnswerAsync(context, file)
                : next(context)
            : next(context);
    }

    private async Task AnswerAsync(HttpContext context, FileInfo file)
    {
        var request = context.Request;
        var path = request.PathBase.Add(request.Path).Value ?? "/";
        if (!signatures.IsSigned(path, request.Query, request.Query[ImageCommands.SignatureName])
            || ImageCommands.Read(request.Query) is not { } commands)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        try
        {
            var image = await images.GetAsync(file, commands, ImageCommands.Canonical(request.Query), context.RequestAborted);
            await SendAsync(context, image, file.LastWriteTimeUtc);
        }
        catch (Exception exception) when (exception is VipsException or ImageTooLargeException)
        {
            LogUnreadable(logger, path, exception.Message);
            context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }
        catch (TimeoutException)
        {
            context.Response.Headers.RetryAfter = RetryAfterSeconds;
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    }

    private async Task SendAsync(HttpContext context, ResizedImage image, DateTimeOffset changed)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        if (headers.CacheControl.Count is 0)
        {
            var isFixed = ImageCommands.CacheBusters.Any(context.Request.Query.ContainsKey);
            var age = (long)settings.CurrentValue.Cache.BrowserMaxAge.TotalSeconds;
            headers.CacheControl = $"public, max-age={age}, {(isFixed ? "immutable" : "must-revalidate")}";
        }

        var answer = TypedResults.Stream(
            image.Content, image.Format.ContentType, null, changed, new EntityTagHeaderValue($"\"{image.Key}\""), enableRangeProcessing: true);
        await answer.ExecuteAsync(context);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Path} cannot be resized: {Reason}")]
    private static partial void LogUnreadable(ILogger logger, string path, string reason);
}
