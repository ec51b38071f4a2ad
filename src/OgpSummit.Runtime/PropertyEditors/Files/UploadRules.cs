using Microsoft.Extensions.Options;
using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.PropertyEditors.Files;

/// <summary>Which uploads a property takes. A path that is posted back must lie below the site's root.</summary>
internal sealed class UploadRules(MediaFiles files, IOptionsMonitor<ContentSettings> settings, ValidationTexts texts)
{
    /// <param name="isAccepted">By extension, without the point.</param>
    public IEnumerable<string> Faults(FileReference file, Func<string, bool> isAccepted)
    {
        if (file.UploadKey is not { } key)
        {
            return IsPath(file.Path) ? [] : [texts.Say("invalidValue")];
        }

        if (files.FindUpload(key) is not { } upload)
        {
            return [texts.Say("missingUpload")];
        }

        var extension = Path.GetExtension(upload.FileName).TrimStart('.').ToLowerInvariant();
        return isAccepted(extension) && settings.CurrentValue.IsFileAllowedForUpload(extension)
            ? []
            : [texts.Say("invalidFileExtension", extension)];
    }

    public bool IsPicture(string extension) => settings.CurrentValue.IsAllowedImageFileType(extension);

    private static bool IsPath(string? path) =>
        string.IsNullOrEmpty(path)
        || (path.StartsWith('/')
            && !path.StartsWith("//", StringComparison.Ordinal)
            && !path.Contains("..", StringComparison.Ordinal)
            && !path.Any(char.IsControl));
}

/// <summary>A file that was just uploaded, or one that is there already.</summary>
internal sealed record FileReference(Guid? UploadKey, string? Path);
