using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace OgpSummit.Runtime.Imaging;

/// <summary>Files in <c>umbraco/Data/TEMP/MediaCache</c>, named by what they show. They can be deleted at any time.</summary>
internal sealed class ResizedImageFolder(
    IHostingEnvironment environment, IOptionsMonitor<ImagingSettings> settings, TimeProvider clock)
{
    /// <summary>Half a gigabyte: some ten thousand pictures.</summary>
    public const long DefaultBound = 512L * 1024 * 1024;

    private const string Unfinished = ".part";

    // So that a popular picture is not written to at every request.
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(1);

    private readonly Lock _lock = new();
    private long? _length;

    /// <summary>In bytes.</summary>
    public long Bound { get; init; } = DefaultBound;

    public string Root => settings.CurrentValue.Cache.CacheFolder switch
    {
        ['~', '/', .. var below] => Path.Combine(environment.ApplicationPhysicalPath, below),
        var folder => Path.GetFullPath(folder, environment.ApplicationPhysicalPath),
    };

    /// <returns>Null when it was not made yet.</returns>
    public FileStream? Open(string name)
    {
        var path = PathOf(name);
        try
        {
            var stream = new FileStream(
                path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 1, FileOptions.Asynchronous);
            Touch(path);
            return stream;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Nobody ever sees half a picture: it gets its name when it is complete.</summary>
    public async Task SaveAsync(string name, byte[] bytes)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = $"{path}.{Guid.NewGuid():N}{Unfinished}";
        await File.WriteAllBytesAsync(unfinished, bytes);
        File.SetLastWriteTimeUtc(unfinished, clock.GetUtcNow().UtcDateTime);
        File.Move(unfinished, path, overwrite: true);
        if (Grow(bytes.Length) > Bound)
        {
            Trim();
        }
    }

    /// <summary>Gives up what has not been asked for the longest until a fifth of the bound is free, and what is too old.</summary>
    public void Trim()
    {
        lock (_lock)
        {
            var oldest = clock.GetUtcNow().UtcDateTime - settings.CurrentValue.Cache.CacheMaxAge;
            var files = Files().OrderBy(file => file.LastWriteTimeUtc).ToArray();
            var length = files.Sum(file => file.Length);
            var goal = length > Bound ? Bound / 5 * 4 : Bound;
            foreach (var file in files.TakeWhile(file => length > goal || file.LastWriteTimeUtc < oldest))
            {
                length -= file.Length;
                file.Delete();
            }

            _length = length;
        }
    }

    private string PathOf(string name) => Path.Combine(Root, name[..2], name);

    private void Touch(string path)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (now - File.GetLastWriteTimeUtc(path) > Remembered)
        {
            File.SetLastWriteTimeUtc(path, now);
        }
    }

    private long Grow(long length)
    {
        lock (_lock)
        {
            _length = _length is { } known ? known + length : Files().Sum(file => file.Length);
            return _length.Value;
        }
    }

    /// <summary>What a crash left unfinished is as good a thing to give up as any.</summary>
    private FileInfo[] Files() => Directory.Exists(Root) ? new DirectoryInfo(Root).GetFiles("*", SearchOption.AllDirectories) : [];
}
