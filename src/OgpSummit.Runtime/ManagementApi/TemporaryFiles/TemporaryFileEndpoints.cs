using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Contents;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.ManagementApi.TemporaryFiles;

/// <summary>Uploads that belong to nothing yet, and are there for whoever uploaded them alone.</summary>
internal static class TemporaryFileEndpoints
{
    private const string Path = "temporary-file";

    public static void MapTemporaryFiles(this IEndpointRouteBuilder api)
    {
        var files = api.MapGroup(Path);
        files.MapGet("configuration", Configuration);
        files.MapPost(string.Empty, CreateAsync).DisableAntiforgery();
        files.MapGet("{id:guid}", ReadAsync);
        files.MapDelete("{id:guid}", DeleteAsync);
    }

    /// <summary>The client refuses what is too large or not allowed before it sends it.</summary>
    private static IResult Configuration(IOptionsMonitor<ContentSettings> content, UploadLimits limits) =>
        Answer.Of(new UploadConfiguration(
            content.CurrentValue.Imaging.ImageFileTypes,
            content.CurrentValue.DisallowedUploadedFileExtensions,
            content.CurrentValue.AllowedUploadedFileExtensions,
            limits.Kilobytes));

    private static async Task<IResult> CreateAsync(Upload upload, Uploads uploads, SignedInUser user) =>
        await uploads.KeepAsync(upload, user) is { } refusal ? Answer.Problem(refusal) : Answer.Created(Path, upload.Id);

    private static async Task<IResult> ReadAsync(Guid id, ITemporaryFileService files) => await files.GetAsync(id) is { } file
        ? Answer.Of(new UploadedFile(file.Key, file.AvailableUntil.ToApi(), file.FileName))
        : Answer.Problem(TemporaryFileOperationStatus.NotFound);

    private static async Task<IResult> DeleteAsync(Guid id, ITemporaryFileService files) => Answer.Done(await files.DeleteAsync(id));

    /// <param name="MaxFileSize">Kilobytes.</param>
    private sealed record UploadConfiguration(
        IEnumerable<string> ImageFileTypes,
        IEnumerable<string> DisallowedUploadedFilesExtensions,
        IEnumerable<string> AllowedUploadedFileExtensions,
        long MaxFileSize);

    private sealed record UploadedFile(Guid Id, DateTimeOffset AvailableUntil, string FileName);
}
