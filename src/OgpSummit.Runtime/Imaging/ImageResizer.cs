using System.Drawing;
using NetVips;
using Image = NetVips.Image;

namespace OgpSummit.Runtime.Imaging;

/// <summary>
/// Makes one image from another, upright, in sRGB and without the metadata of the camera. Animations stay animated where
/// the format of the answer can move.
/// </summary>
internal static class ImageResizer
{
    /// <summary>Of a source: a photograph of 100 megapixels. A tiny file can claim many more.</summary>
    public const long MostPixels = 100_000_000;

    /// <summary>Of an animation, before and after, all frames together: they are held in memory at once.</summary>
    private const long MostMovingPixels = 40_000_000;

    // Above 4 only costs time; below, pictures grow.
    private const int AvifEffort = 3;

    /// <param name="limit">Largest width and height of the answer.</param>
    /// <exception cref="VipsException">The file cannot be read as a picture.</exception>
    /// <exception cref="ImageTooLargeException">The file has more pixels than are decoded.</exception>
    public static byte[] Resize(string path, ImageCommands commands, ImageFormat format, System.Drawing.Size limit)
    {
        VipsLibrary.Use();
        using var source = Image.NewFromFile(path, access: Enums.Access.Sequential);
        var size = new System.Drawing.Size(source.Width, source.Height);
        if (Pixels(size) > MostPixels)
        {
            throw new ImageTooLargeException(size);
        }

        var layout = ImageLayout.Of(IsTurned(source) ? new System.Drawing.Size(size.Height, size.Width) : size, commands, limit);
        var frames = format.CanMove ? Frames(source, Math.Max(Pixels(size), Pixels(layout.Scaled))) : 1;
        using var scaled = Scale(path, layout.Scaled, frames);
        using var cut = frames > 1 ? CutFrames(scaled, layout, frames) : Cut(scaled, layout.Window);
        using var laid = frames > 1 ? cut.Copy() : Lay(cut, layout, commands, format);
        return Write(laid, commands, format);
    }

    /// <summary>An animation that is too large stands still.</summary>
    private static int Frames(Image source, long pixels)
    {
        var frames = Number(source, "n-pages", otherwise: 1);
        return frames > 1 && frames * pixels <= MostMovingPixels ? frames : 1;
    }

    private static long Pixels(System.Drawing.Size size) => (long)size.Width * size.Height;

    /// <summary>EXIF's orientations from 5 lie on their side.</summary>
    private static bool IsTurned(Image source) => Number(source, "orientation", otherwise: 1) >= 5;

    private static int Number(Image source, string name, int otherwise) => source.Contains(name) && source.Get(name) is int number ? number : otherwise;

    /// <summary>Decodes no more of the file than the size needs.</summary>
    private static Image Scale(string path, System.Drawing.Size size, int frames) => Image.Thumbnail(
        frames > 1 ? path + "[n=-1]" : path,
        size.Width,
        size.Height,
        size: Enums.Size.Force,
        outputProfile: "srgb",
        intent: Enums.Intent.Perceptual);

    private static Image Cut(Image scaled, Rectangle window) =>
        window.Width == scaled.Width && window.Height == scaled.Height
            ? scaled.Copy()
            : scaled.ExtractArea(
                Math.Min(window.X, scaled.Width - window.Width), Math.Min(window.Y, scaled.Height - window.Height), window.Width, window.Height);

    /// <summary>Frames lie one below the other; each is cut by itself.</summary>
    private static Image CutFrames(Image scaled, ImageLayout layout, int frames)
    {
        using var decoded = scaled.CopyMemory();
        var parts = new Image[frames];
        try
        {
            for (var frame = 0; frame < frames; frame++)
            {
                var window = layout.Window;
                parts[frame] = decoded.ExtractArea(window.X, (frame * layout.Scaled.Height) + window.Y, window.Width, window.Height);
            }

            using var column = Image.Arrayjoin(parts, across: 1);
            return column.Mutate(image => image.Set(GValue.GIntType, "page-height", layout.Window.Height));
        }
        finally
        {
            foreach (var part in parts)
            {
                part?.Dispose();
            }
        }
    }

    private static Image Lay(Image picture, ImageLayout layout, ImageCommands commands, ImageFormat format)
    {
        var background = Background(commands);
        var isTransparent = format.CanBeTransparent && commands.Background is null;
        using var opaque = picture.HasAlpha() && !isTransparent ? picture.Flatten(background) : picture.Copy();
        if (layout.Canvas == layout.Window.Size)
        {
            return opaque.Copy();
        }

        using var colours = opaque.Bands < 3 ? opaque.Colourspace(Enums.Interpretation.Srgb) : opaque.Copy();
        using var ready = isTransparent && !colours.HasAlpha() ? colours.Bandjoin(byte.MaxValue) : colours.Copy();
        return ready.Embed(
            layout.Position.X,
            layout.Position.Y,
            layout.Canvas.Width,
            layout.Canvas.Height,
            extend: Enums.Extend.Background,
            background: isTransparent ? [0, 0, 0, 0] : background);
    }

    private static double[] Background(ImageCommands commands) =>
        commands.Background is { } colour ? [colour.Red, colour.Green, colour.Blue] : [255, 255, 255];

    private static byte[] Write(Image image, ImageCommands commands, ImageFormat format) => format.Extension switch
    {
        "jpg" => image.JpegsaveBuffer(
            q: commands.Quality, interlace: true, optimizeCoding: true, keep: Enums.ForeignKeep.None, background: Background(commands)),
        "webp" => image.WebpsaveBuffer(q: commands.Quality, smartSubsample: true, keep: Enums.ForeignKeep.None),
        "avif" => image.HeifsaveBuffer(
            q: commands.Quality, compression: Enums.ForeignHeifCompression.Av1, effort: AvifEffort, keep: Enums.ForeignKeep.None),
        "gif" => image.GifsaveBuffer(keep: Enums.ForeignKeep.None),
        _ => image.PngsaveBuffer(keep: Enums.ForeignKeep.None),
    };
}

/// <summary>The picture claims more pixels than this site decodes.</summary>
internal sealed class ImageTooLargeException(System.Drawing.Size size)
    : Exception($"{size.Width} × {size.Height} pixels are more than are decoded.");
