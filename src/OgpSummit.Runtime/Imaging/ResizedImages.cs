using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace OgpSummit.Runtime.Imaging;

/// <summary>
/// Resized images on disk. Each is made once, by whoever asks first, and only so many are made at the same time; the
/// folder is kept within a bound by giving up what nobody has asked for the longest.
/// </summary>
internal sealed class ResizedImages : IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(20);

    private readonly ConcurrentDictionary<string, Lazy<Task>> _making = new(StringComparer.Ordinal);
    private readonly IOptionsMonitor<ImagingSettings> _settings;
    private readonly ResizedImageFolder _folder;
    private readonly SemaphoreSlim _places;

    public ResizedImages(IOptionsMonitor<ImagingSettings> settings, ResizedImageFolder folder)
    {
        (_settings, _folder) = (settings, folder);
        var configured = settings.CurrentValue.Memory.MaximumConcurrentProcessing;
        _places = new SemaphoreSlim(configured > 0 ? configured : Math.Max(2, Environment.ProcessorCount));
    }

    /// <param name="source">Of a picture that is there.</param>
    /// <param name="canonical">The commands as one line.</param>
    /// <exception cref="NetVips.VipsException">The file cannot be read as a picture.</exception>
    /// <exception cref="ImageTooLargeException">The file has more pixels than are decoded.</exception>
    /// <exception cref="TimeoutException">Too many images are being made.</exception>
    public async Task<ResizedImage> GetAsync(
        FileInfo source, ImageCommands commands, string canonical, CancellationToken cancellation)
    {
        var format = commands.Format ?? Natural(source);
        var key = KeyOf(source, canonical);
        var name = $"{key}.{format.Extension}";
        if (_folder.Open(name) is { } ready)
        {
            return new ResizedImage(ready, format, key);
        }

        var making = _making.GetOrAdd(name, _ => new Lazy<Task>(() => MakeAsync(source.FullName, commands, format, name)));
        try
        {
            await making.Value.WaitAsync(cancellation);
        }
        finally
        {
            if (making.Value.IsCompleted)
            {
                _making.TryRemove(new KeyValuePair<string, Lazy<Task>>(name, making));
            }
        }

        return new ResizedImage(_folder.Open(name) ?? throw new FileNotFoundException("The resized image is gone again.", name), format, key);
    }

    public void Dispose() => _places.Dispose();

    /// <summary>Its own cancellation is nobody's: others may wait for the same image.</summary>
    private async Task MakeAsync(string path, ImageCommands commands, ImageFormat format, string name)
    {
        if (!await _places.WaitAsync(LongestWait))
        {
            throw new TimeoutException("Too many images are being resized.");
        }

        try
        {
            var limit = _settings.CurrentValue.Resize;
            var bytes = await Task.Run(() => ImageResizer.Resize(path, commands, format, new(limit.MaxWidth, limit.MaxHeight)));
            await _folder.SaveAsync(name, bytes);
        }
        finally
        {
            _places.Release();
        }
    }

    /// <summary>No browser shows TIFF.</summary>
    private static ImageFormat Natural(FileInfo source) =>
        ImageFormat.Named(source.Extension.TrimStart('.')) ?? ImageFormat.Png;

    private static string KeyOf(FileInfo source, string canonical)
    {
        var identity = $"{source.FullName}\n{source.LastWriteTimeUtc.Ticks}\n{source.Length}\n{canonical}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)).AsSpan(0, 16));
    }
}

/// <param name="Content">Whoever takes it closes it.</param>
/// <param name="Key">The same for the same picture made from the same file.</param>
internal sealed record ResizedImage(FileStream Content, ImageFormat Format, string Key);
