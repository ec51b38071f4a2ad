using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using OgpSummit.Runtime.Persistence.TemporaryFiles;
using ContentDispositionHeaderValue = Microsoft.Net.Http.Headers.ContentDispositionHeaderValue;
using MediaTypeHeaderValue = Microsoft.Net.Http.Headers.MediaTypeHeaderValue;

namespace OgpSummit.Runtime.ManagementApi.TemporaryFiles;

/// <summary>
/// The form of an upload: <c>Id</c> and <c>File</c>. The file goes to the disk as it arrives, and never lies in memory.
/// </summary>
internal sealed class Upload : IMayRefuse, IDisposable, IBindableFromHttpContext<Upload>
{
    private const int LongestField = 100;

    private const int LongestBoundary = 200;

    private Upload(IncomingFile? file) => File = file!;

    public Guid Id { get; private set; }

    /// <summary>As the browser says it, which may be with a path.</summary>
    public string FileName { get; private set; } = string.Empty;

    public long Length { get; private set; }

    public IncomingFile File { get; }

    public IResult? Refusal { get; private set; }

    public static async ValueTask<Upload?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type)
            || type.MediaType != "multipart/form-data"
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= LongestBoundary } boundary)
        {
            return new Upload(null) { Refusal = TypedResults.StatusCode(StatusCodes.Status415UnsupportedMediaType) };
        }

        var limits = context.RequestServices.GetRequiredService<UploadLimits>();
        if (context.Request.ContentLength > limits.Request)
        {
            return new Upload(null) { Refusal = BadInput.TooLarge(limits.File) };
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = limits.Request;
        }

        var upload = new Upload(context.RequestServices.GetRequiredService<TemporaryFileRepository>().Receive());
        context.Response.RegisterForDispose(upload);
        upload.Refusal = await upload.ReadAsync(new MultipartReader(boundary, context.Request.Body), limits, context.RequestAborted);
        return upload;
    }

    public void Dispose() => File?.Dispose();

    private async Task<IResult?> ReadAsync(MultipartReader form, UploadLimits limits, CancellationToken cancellation)
    {
        try
        {
            while (await form.ReadNextSectionAsync(cancellation) is { } section)
            {
                await ReadAsync(section, limits, cancellation);
                if (Length > limits.File)
                {
                    return BadInput.TooLarge(limits.File);
                }
            }
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return BadInput.TooLarge(limits.File);
        }
        catch (Exception exception) when (exception is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            return BadInput.Model("$", "invalidForm");
        }

        return Id == Guid.Empty
            ? BadInput.Model("Id", "invalidId")
            : FileName.Length is 0 ? Answer.Problem(UploadOperationStatus.MissingFile) : null;
    }

    private async Task ReadAsync(MultipartSection section, UploadLimits limits, CancellationToken cancellation)
    {
        if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition))
        {
            return;
        }

        var name = HeaderUtilities.RemoveQuotes(disposition.Name).Value;
        if (string.Equals(name, "id", StringComparison.OrdinalIgnoreCase))
        {
            Id = Guid.TryParse(await ReadFieldAsync(section, cancellation), out var id) ? id : Guid.Empty;
        }
        else if (string.Equals(name, "file", StringComparison.OrdinalIgnoreCase) && disposition.IsFileDisposition() && FileName.Length is 0)
        {
            var given = disposition.FileNameStar.HasValue ? disposition.FileNameStar : HeaderUtilities.RemoveQuotes(disposition.FileName);
            FileName = given.ToString();
            await WriteAsync(section.Body, limits.File, cancellation);
        }
    }

    private static async Task<string> ReadFieldAsync(MultipartSection section, CancellationToken cancellation)
    {
        using var reader = new StreamReader(section.Body);
        var text = new char[LongestField];
        var length = await reader.ReadBlockAsync(text, cancellation);
        return new string(text, 0, length);
    }

    private async Task WriteAsync(Stream body, long most, CancellationToken cancellation)
    {
        await using var file = File.OpenWrite();
        var buffer = new byte[81920];
        int read;
        while ((read = await body.ReadAsync(buffer, cancellation)) > 0 && (Length += read) <= most)
        {
            await file.WriteAsync(buffer.AsMemory(0, read), cancellation);
        }
    }
}
