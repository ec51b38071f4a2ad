using Microsoft.Extensions.Options;
using OgpSummit.Runtime.USync.Format;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.IO;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.USync.Files;

/// <summary>Copies the files that items name between the site's media folder and the one beside the uSync files.</summary>
internal sealed class MediaMirror(MediaFileManager media, SyncFolders folders, IOptions<ContentSettings> settings)
{
    /// <summary>Why a file of that address is not taken over; null: it is.</summary>
    public string? Problem(string address)
    {
        var path = Relative(address);
        if (!IsPlain(path))
        {
            return $"\"{address}\" is not the address of a media file.";
        }

        var extension = Path.GetExtension(path).TrimStart('.');
        if (!settings.Value.IsFileAllowedForUpload(extension))
        {
            return $"\"{address}\": files of the type \"{extension}\" are not allowed on this site.";
        }

        return SourceOf(path) is null && !Site.FileExists(path)
            ? $"\"{address}\" is neither in {string.Join(" or ", MediaFolders.Select(folders.Shown))} nor in the site."
            : null;
    }

    /// <summary>Whether an import has something to copy.</summary>
    public bool Differs(string address)
    {
        var path = Relative(address);
        return SourceOf(path) is { } source && (!Site.FileExists(path) || !IsSame(path, source));
    }

    public void Import(string address)
    {
        var path = Relative(address);
        using var source = File.OpenRead(SourceOf(path)!);
        Site.AddFile(path, source, overrideIfExists: true);
    }

    /// <summary>Copies a file of the site to where exports go, unless it is there already.</summary>
    /// <returns>Whether something was written.</returns>
    public bool Export(string address)
    {
        var path = Relative(address);
        if (!IsPlain(path) || !Site.FileExists(path) || (SourceOf(path) is { } known && IsSame(path, known)))
        {
            return false;
        }

        using var stored = Site.OpenFile(path);
        AtomicFile.Write(Path.Combine(SyncFolders.MediaFolderOf(folders.Target), path), stored.CopyTo);
        return true;
    }

    /// <summary>Path within the media folder, as the site's file system takes it.</summary>
    public string Relative(string address) => Site.GetRelativePath(address).TrimStart('/');

    private IFileSystem Site => media.FileSystem;

    private IEnumerable<string> MediaFolders => SyncFolders.MediaFoldersOf(folders.Roots);

    private string? SourceOf(string path) => MediaFolders.Reverse()
        .Select(folder => Path.Combine(folder, path))
        .FirstOrDefault(File.Exists);

    /// <summary>No way out of the media folder, whatever it is written like.</summary>
    private static bool IsPlain(string path) =>
        path.Length > 0
        && !path.Contains('%', StringComparison.Ordinal)
        && path.Split('/').All(part =>
            part.Length > 0
            && part.Trim('.', ' ').Length > 0
            && part.IndexOfAny(['\\', ':', '?', '*', '"', '<', '>', '|']) < 0
            && !part.Any(char.IsControl));

    private bool IsSame(string path, string source)
    {
        if (Site.GetSize(path) != new FileInfo(source).Length)
        {
            return false;
        }

        using var stored = Site.OpenFile(path);
        using var file = File.OpenRead(source);
        return StreamsAreEqual(stored, file);
    }

    private static bool StreamsAreEqual(Stream one, Stream other)
    {
        var (left, right) = (new byte[64 * 1024], new byte[64 * 1024]);
        int read;
        do
        {
            read = one.ReadAtLeast(left, left.Length, throwOnEndOfStream: false);
            var length = other.ReadAtLeast(right, right.Length, throwOnEndOfStream: false);
            if (!left.AsSpan(0, read).SequenceEqual(right.AsSpan(0, length)))
            {
                return false;
            }
        }
        while (read == left.Length);

        return true;
    }
}
