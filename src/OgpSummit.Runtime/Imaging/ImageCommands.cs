using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Runtime.Imaging;

/// <summary>What the query of an image's address asks for. The names and the meaning of the values are stock's.</summary>
internal sealed record ImageCommands
{
    public const string SignatureName = "hmac";

    /// <summary>Values that only make another address of the same image; <c>rnd</c> is the back office's.</summary>
    public static readonly string[] CacheBusters = ["v", "rnd"];

    private const int DefaultQuality = 80;

    private static readonly string[] Names =
        ["cc", "rxy", "rmode", "ranchor", "width", "height", "format", "quality", "bgcolor", "rsampler", "rcolor", "compand", "orient"];

    public int? Width { get; init; }

    public int? Height { get; init; }

    public ImageCropMode Mode { get; init; } = ImageCropMode.Crop;

    public ImageCropAnchor Anchor { get; init; } = ImageCropAnchor.Center;

    /// <summary>The point to keep in view, in shares of what <see cref="Cut"/> leaves.</summary>
    public (double X, double Y)? FocalPoint { get; init; }

    /// <summary>What is cut off at the left, top, right and bottom, in shares of the width and height.</summary>
    public (double Left, double Top, double Right, double Bottom)? Cut { get; init; }

    /// <summary>Of the answer; null keeps the file's own where browsers can show it.</summary>
    public ImageFormat? Format { get; init; }

    public int Quality { get; init; } = DefaultQuality;

    /// <summary>Behind a picture that does not fill its frame or is transparent: red, green and blue; null is transparent or white.</summary>
    public (byte Red, byte Green, byte Blue)? Background { get; init; }

    public static bool AreAsked(IQueryCollection query) => Names.Any(query.ContainsKey);

    /// <summary>The commands as one line: the same for the same image, whatever the order in the address.</summary>
    public static string Canonical(IEnumerable<KeyValuePair<string, StringValues>> query) => string.Join('&', query
        .Where(pair => Names.Contains(pair.Key, StringComparer.OrdinalIgnoreCase))
        .Select(pair => $"{pair.Key.ToLowerInvariant()}={pair.Value}")
        .Order(StringComparer.Ordinal));

    /// <returns>Null when a value cannot be understood.</returns>
    public static ImageCommands? Read(IQueryCollection query)
    {
        var commands = new ImageCommands();
        foreach (var (name, value) in query)
        {
            if (value.Count > 1 && Names.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                return null;
            }

            if (With(commands, name.ToLowerInvariant(), value.ToString()) is not { } read)
            {
                return null;
            }

            commands = read;
        }

        return commands;
    }

    /// <summary>Samplers and colour spaces of stock's library are let pass: there is one way to scale here, and it is a good one.</summary>
    private static ImageCommands? With(ImageCommands commands, string name, string value) => name switch
    {
        "width" => Number(value, int.MaxValue) is { } width ? commands with { Width = width } : null,
        "height" => Number(value, int.MaxValue) is { } height ? commands with { Height = height } : null,
        "quality" => Number(value, 100) is { } quality ? commands with { Quality = quality } : null,
        "rmode" => Choice<ImageCropMode>(value) is { } mode ? commands with { Mode = mode } : null,
        "ranchor" => Choice<ImageCropAnchor>(value) is { } anchor ? commands with { Anchor = anchor } : null,
        "format" => ImageFormat.Named(value) is { } format ? commands with { Format = format } : null,
        "rxy" => Shares(value, 2) is { } xy ? commands with { FocalPoint = (xy[0], xy[1]) } : null,
        "cc" => Shares(value, 4) is { } cut ? WithCut(commands, cut) : null,
        "bgcolor" or "rcolor" => Colour(value) is { } colour ? commands with { Background = colour } : null,
        _ => commands,
    };

    private static ImageCommands? WithCut(ImageCommands commands, double[] cut) =>
        cut[0] + cut[2] < 1 && cut[1] + cut[3] < 1 ? commands with { Cut = (cut[0], cut[1], cut[2], cut[3]) } : null;

    private static int? Number(string value, int most) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= most ? number : null;

    private static T? Choice<T>(string value)
        where T : struct, Enum =>
        Enum.TryParse<T>(value, ignoreCase: true, out var choice) && !int.TryParse(value, out _) ? choice : null;

    // A crop moved to the very edge is sent a rounding error outside of it.
    private static double[]? Shares(string value, int count)
    {
        var parts = value.Split(',');
        var shares = new double[parts.Length];
        for (var index = 0; index < parts.Length; index++)
        {
            if (!double.TryParse(parts[index], NumberStyles.Float, CultureInfo.InvariantCulture, out var share) || !double.IsFinite(share))
            {
                return null;
            }

            shares[index] = Math.Clamp(share, 0, 1);
        }

        return shares.Length == count ? shares : null;
    }

    /// <summary><c>fff</c> or <c>00ff7f</c>, with or without a leading <c>#</c>.</summary>
    private static (byte Red, byte Green, byte Blue)? Colour(string value)
    {
        var digits = value.TrimStart('#');
        if (digits.Length is 3)
        {
            digits = string.Concat(digits.Select(digit => new string(digit, 2)));
        }

        return digits.Length is 6 && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var colour)
            ? ((byte)(colour >> 16), (byte)(colour >> 8), (byte)colour)
            : null;
    }
}
