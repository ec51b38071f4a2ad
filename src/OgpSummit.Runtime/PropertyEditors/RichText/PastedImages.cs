using System.Text.RegularExpressions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.PropertyEditors.RichText;

/// <summary>
/// Pictures that were pasted or dropped into a text are uploads, marked <c>data-tmpimg</c>. When the text is saved they
/// become media items.
/// </summary>
internal sealed partial class PastedImages(
    ITemporaryFileService uploads, IMediaImportService import, IBackOfficeSecurityAccessor security)
{
    /// <param name="folder">Key of the media folder to put them in; null for the root.</param>
    /// <returns>The HTML with the media items' identifiers. A picture whose upload is gone is left out.</returns>
    public string Keep(string html, Guid? folder) => html.Contains("data-tmpimg", StringComparison.OrdinalIgnoreCase)
        ? Image().Replace(html, image => Keep(image.Value, image.Groups["key"].Value, folder))
        : html;

    private string Keep(string image, string uploadKey, Guid? folder)
    {
        if (!Guid.TryParse(uploadKey, out var key) || uploads.GetAsync(key).GetAwaiter().GetResult() is not { } upload)
        {
            return string.Empty;
        }

        var user = security.BackOfficeSecurity?.CurrentUser?.Key ?? Constants.Security.SuperUserKey;
        using var stream = upload.OpenReadStream();
        var media = import.ImportAsync(upload.FileName, stream, folder, null, user).GetAwaiter().GetResult();
        uploads.DeleteAsync(key).GetAwaiter().GetResult();

        var udi = new GuidUdi(Constants.UdiEntityType.Media, media.Key);
        return Source().Replace(Mark().Replace(image, $"data-udi=\"{udi}\""), "src=\"\"");
    }

    [GeneratedRegex("<img\\b[^>]*\\bdata-tmpimg=\"(?<key>[^\"]*)\"[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Image();

    [GeneratedRegex("\\bdata-tmpimg=\"[^\"]*\"", RegexOptions.IgnoreCase)]
    private static partial Regex Mark();

    [GeneratedRegex("(?<![\\w-])src=\"[^\"]*\"", RegexOptions.IgnoreCase)]
    private static partial Regex Source();
}
