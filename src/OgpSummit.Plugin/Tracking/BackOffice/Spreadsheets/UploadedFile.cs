using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using OgpSummit.Plugin.Api;

namespace OgpSummit.Plugin.Tracking.BackOffice.Spreadsheets;

/// <summary>Reads the one file of a form, no more of it than allowed.</summary>
internal static class UploadedFile
{
    private const string Field = "file";

    /// <summary>What a form adds to its file.</summary>
    private const int Wrapping = 16 * 1024;

    public static async Task<(byte[]? Bytes, BackOfficeProblem? Problem)> ReadAsync(HttpRequest request, int megabytes)
    {
        var most = megabytes * 1024L * 1024;
        if (!request.HasFormContentType)
        {
            return (null, BackOfficeProblem.WrongMediaType);
        }

        if (request.ContentLength > most + Wrapping)
        {
            return (null, BackOfficeProblem.TooLarge);
        }

        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = most + Wrapping;
        }

        try
        {
            return await ReadAsync(request, most);
        }
        catch (BadHttpRequestException error)
        {
            return (null, error.StatusCode == StatusCodes.Status413PayloadTooLarge ? BackOfficeProblem.TooLarge : ImportProblems.NoFile);
        }
        catch (InvalidDataException)
        {
            // A form that is cut off, or has a part larger than allowed.
            return (null, ImportProblems.NoFile);
        }
    }

    private static async Task<(byte[]? Bytes, BackOfficeProblem? Problem)> ReadAsync(HttpRequest request, long most)
    {
        var form = await request.ReadFormAsync(
            new FormOptions { MultipartBodyLengthLimit = most, ValueCountLimit = 16 }, request.HttpContext.RequestAborted);
        if (form.Files is not [{ Name: Field, Length: > 0 } file])
        {
            return (null, ImportProblems.NoFile);
        }

        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, request.HttpContext.RequestAborted);
        return (bytes.ToArray(), null);
    }
}
