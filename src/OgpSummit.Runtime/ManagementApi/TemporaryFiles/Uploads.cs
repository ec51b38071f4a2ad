using System.Buffers;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.ManagementApi.Requests;
using OgpSummit.Runtime.Persistence.TemporaryFiles;
using OgpSummit.Runtime.PropertyEditors.Files.Uploads;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.TemporaryFiles;

/// <summary>Keeps an upload until it is used, if its name and its content go together and its user has room for it.</summary>
internal sealed class Uploads(
    ITemporaryFileService files, TemporaryFileRepository repository, UploadLimits limits, IOptionsMonitor<ContentSettings> settings)
{
    private const int LongestName = 200;

    /// <summary>Part paths on one system or the other.</summary>
    private static readonly SearchValues<char> Separators = SearchValues.Create("/\\");

    /// <returns>Null when it is kept; else why it is not.</returns>
    public async Task<Enum?> KeepAsync(Upload upload, SignedInUser user)
    {
        if (await RefusalAsync(upload, user) is { } refusal)
        {
            return refusal;
        }

        try
        {
            var created = await files.CreateAsync(new CreateTemporaryFileModel
            {
                Key = upload.Id,
                FileName = upload.FileName,
                OpenReadStream = upload.File.OpenRead,
            });
            return created.Success ? null : created.Status;
        }
        catch (IOException) when (repository.IsTaken(upload.Id))
        {
            return TemporaryFileOperationStatus.KeyAlreadyUsed;
        }
    }

    private async Task<Enum?> RefusalAsync(Upload upload, SignedInUser user)
    {
        var name = upload.FileName;
        if (name.Length > LongestName || name.Any(char.IsControl) || name.AsSpan().ContainsAny(Separators) || name.StartsWith('.'))
        {
            return TemporaryFileOperationStatus.InvalidFileName;
        }

        var extension = Path.GetExtension(name).TrimStart('.');
        if (extension.Length is 0)
        {
            return UploadOperationStatus.MissingExtension;
        }

        if (HidesExtension(name) || !settings.CurrentValue.IsFileAllowedForUpload(extension))
        {
            return TemporaryFileOperationStatus.FileExtensionNotAllowed;
        }

        if (repository.IsTaken(upload.Id))
        {
            return TemporaryFileOperationStatus.KeyAlreadyUsed;
        }

        return RefusalOfContent(upload, extension) ?? await RefusalOfUserAsync(upload, user);
    }

    /// <summary><c>shell.aspx.png</c>: some servers, and some readers, look at what is in the middle.</summary>
    private bool HidesExtension(string name) =>
        name.Split('.')[1..].SkipLast(1).Any(part => settings.CurrentValue.DisallowedUploadedFileExtensions.InvariantContains(part.Trim()));

    private static Enum? RefusalOfContent(Upload upload, string extension)
    {
        if (upload.Length is 0)
        {
            return UploadOperationStatus.Empty;
        }

        using var content = upload.File.OpenRead();
        return FileSignatures.Fit(extension, content) ? null : UploadOperationStatus.ContentMismatch;
    }

    private async Task<Enum?> RefusalOfUserAsync(Upload upload, SignedInUser user)
    {
        var (count, length) = await repository.UseOfAsync(user.Key);
        return count >= UploadLimits.FilesOfUser || length + upload.Length > limits.BytesOfUser ? UploadOperationStatus.NoRoom : null;
    }
}
