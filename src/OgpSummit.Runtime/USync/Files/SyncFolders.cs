using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace OgpSummit.Runtime.USync.Files;

/// <summary>The folders that files are read from, and the one they are written to.</summary>
internal sealed class SyncFolders(IOptions<USyncOptions> options, IHostEnvironment environment)
{
    /// <summary>Absolute, in reading order: what a later folder says about an item replaces what an earlier one says.</summary>
    public IReadOnlyList<string> Roots { get; } =
    [
        .. (options.Value.Folders.Count > 0 ? options.Value.Folders : ["uSync/Root/", options.Value.RootFolder])
            .Select(folder => Path.TrimEndingDirectorySeparator(
                Path.GetFullPath(Path.Combine(environment.ContentRootPath, folder)))),
    ];

    public string Target => Roots[^1];

    public string Extension => "." + options.Value.DefaultExtension;

    public static IEnumerable<string> MediaFoldersOf(IEnumerable<string> roots) => roots.Select(MediaFolderOf).Distinct();

    /// <summary>Files of media items lie in a folder "media" beside the folder of the files that describe them.</summary>
    public static string MediaFolderOf(string root) => Path.Combine(Path.GetDirectoryName(root) ?? root, "media");

    public IEnumerable<string> FilesIn(string root, string kind)
    {
        var folder = Path.Combine(root, kind);
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*" + Extension, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            : [];
    }

    /// <summary>Names of the folders of kinds that exist, whether this site knows the kind or not.</summary>
    public IEnumerable<string> Kinds() => Roots
        .Where(Directory.Exists)
        .SelectMany(root => Directory.EnumerateDirectories(root).Select(folder => Path.GetFileName(folder)!))
        .Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>A path as a person would write it, from where the command was given or from the folder of the site.</summary>
    public string Shown(string path) => new[] { Environment.CurrentDirectory, environment.ContentRootPath }
        .Select(folder => Path.GetRelativePath(folder, path))
        .MinBy(shown => shown.Length)!;
}
