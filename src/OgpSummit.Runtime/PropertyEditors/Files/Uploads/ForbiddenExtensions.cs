using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace OgpSummit.Runtime.PropertyEditors.Files.Uploads;

/// <summary>
/// Beside Umbraco's: files that a browser would run in the name of the site, and programs. A site that wants one of them
/// all the same names it in <c>Umbraco:CMS:Content:AllowedUploadedFileExtensions</c>.
/// </summary>
internal sealed class ForbiddenExtensions : IPostConfigureOptions<ContentSettings>
{
    private static readonly string[] Pages = ["html", "htm", "xhtml", "xht", "shtml", "mht", "mhtml", "svgz", "hta", "swf", "xsl", "xslt"];

    private static readonly string[] Scripts = ["js", "mjs", "cjs", "jse", "vbs", "vbe", "wsf", "wasm", "css", "php", "phtml", "jsp", "asp", "cgi"];

    private static readonly string[] Programs = ["exe", "dll", "bat", "cmd", "com", "msi", "msix", "scr", "ps1", "sh", "jar", "apk", "app", "dmg", "lnk", "reg", "htaccess"];

    public void PostConfigure(string? name, ContentSettings options)
    {
        foreach (var extension in (IEnumerable<string>)[.. Pages, .. Scripts, .. Programs])
        {
            options.DisallowedUploadedFileExtensions.Add(extension);
        }
    }
}
