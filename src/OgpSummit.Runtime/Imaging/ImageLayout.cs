using System.Drawing;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Runtime.Imaging;

/// <summary>
/// How an image is made from its source, in pixels: the whole source is scaled, a window is cut out of it, and the window
/// is laid onto a canvas.
/// </summary>
/// <param name="Scaled">Size of the whole source after scaling.</param>
/// <param name="Window">Within the scaled source.</param>
/// <param name="Canvas">Of the answer; larger than the window where a mode pads.</param>
/// <param name="Position">Of the window on the canvas.</param>
internal readonly record struct ImageLayout(Size Scaled, Rectangle Window, Size Canvas, Point Position)
{
    /// <param name="source">Size of the upright source.</param>
    /// <param name="limit">Largest width and height of the answer.</param>
    public static ImageLayout Of(Size source, ImageCommands commands, Size limit)
    {
        var cut = commands.Cut ?? (0, 0, 0, 0);
        var (left, top) = (cut.Left * source.Width, cut.Top * source.Height);
        var (width, height) = ((1 - cut.Left - cut.Right) * source.Width, (1 - cut.Top - cut.Bottom) * source.Height);
        var wanted = Wanted(width, height, commands with { Width = Within(commands.Width, limit.Width), Height = Within(commands.Height, limit.Height) });
        var (horizontal, vertical) = Within(Factors(width, height, wanted, commands), width, height, wanted, limit);

        var scaled = new Size(Pixels(source.Width * horizontal), Pixels(source.Height * vertical));
        var part = new Size(Math.Min(scaled.Width, Pixels(width * horizontal)), Math.Min(scaled.Height, Pixels(height * vertical)));
        var window = commands.Mode is ImageCropMode.Crop && commands is { Width: not null, Height: not null }
            ? new Size(Math.Min(part.Width, wanted.Width), Math.Min(part.Height, wanted.Height))
            : part;
        var (x, y) = Focus(commands);
        var place = new Rectangle(
            Offset(left * horizontal, part.Width, window.Width, x, scaled.Width),
            Offset(top * vertical, part.Height, window.Height, y, scaled.Height),
            window.Width,
            window.Height);
        return commands.Mode is ImageCropMode.Pad or ImageCropMode.BoxPad && wanted.Width >= window.Width && wanted.Height >= window.Height
            ? new ImageLayout(scaled, place, wanted, Laid(wanted, window, commands.Anchor))
            : new ImageLayout(scaled, place, window, Point.Empty);
    }

    private static int? Within(int? wanted, int limit) => wanted is { } length ? Math.Min(length, limit) : null;

    /// <summary>A size that was left out follows from the other one.</summary>
    private static Size Wanted(double width, double height, ImageCommands commands) => commands switch
    {
        { Width: { } w, Height: { } h } => new Size(w, h),
        { Width: { } w } => new Size(w, Pixels(height * w / width)),
        { Height: { } h } => new Size(Pixels(width * h / height), h),
        _ => new Size(Pixels(width), Pixels(height)),
    };

    private static (double Horizontal, double Vertical) Factors(double width, double height, Size wanted, ImageCommands commands)
    {
        var (horizontal, vertical) = (wanted.Width / width, wanted.Height / height);
        if (commands is not { Width: not null, Height: not null } && commands.Mode is not ImageCropMode.Stretch)
        {
            // Without rounding the side that was left out, so that the picture keeps its shape.
            var one = commands.Height is null ? horizontal : vertical;
            return (one, one);
        }

        var factor = commands.Mode switch
        {
            ImageCropMode.Max or ImageCropMode.Pad => Math.Min(horizontal, vertical),
            ImageCropMode.BoxPad => Math.Min(1, Math.Min(horizontal, vertical)),
            ImageCropMode.Min => Math.Min(1, Math.Max(horizontal, vertical)),
            _ => Math.Max(horizontal, vertical),
        };
        return commands.Mode is ImageCropMode.Stretch ? (horizontal, vertical) : (factor, factor);
    }

    /// <summary>A side that was not asked for can still become too long.</summary>
    private static (double Horizontal, double Vertical) Within(
        (double Horizontal, double Vertical) factors, double width, double height, Size wanted, Size limit)
    {
        var tooWide = wanted.Width > limit.Width ? limit.Width / (width * factors.Horizontal) : 1;
        var tooHigh = wanted.Height > limit.Height ? limit.Height / (height * factors.Vertical) : 1;
        var less = Math.Min(1, Math.Min(tooWide, tooHigh));
        return (factors.Horizontal * less, factors.Vertical * less);
    }

    private static (double X, double Y) Focus(ImageCommands commands) => commands.FocalPoint ?? Side(commands.Anchor);

    private static (double X, double Y) Side(ImageCropAnchor anchor) => anchor switch
    {
        ImageCropAnchor.TopLeft => (0, 0),
        ImageCropAnchor.Top => (0.5, 0),
        ImageCropAnchor.TopRight => (1, 0),
        ImageCropAnchor.Left => (0, 0.5),
        ImageCropAnchor.Right => (1, 0.5),
        ImageCropAnchor.BottomLeft => (0, 1),
        ImageCropAnchor.Bottom => (0.5, 1),
        ImageCropAnchor.BottomRight => (1, 1),
        _ => (0.5, 0.5),
    };

    /// <summary>The window lies around the point in view, but never beyond the part it is cut from.</summary>
    private static int Offset(double start, int part, int window, double focus, int scaled)
    {
        var within = Math.Clamp((focus * part) - (window / 2.0), 0, part - window);
        return Math.Clamp((int)Math.Round(start + within), 0, scaled - window);
    }

    private static Point Laid(Size canvas, Size window, ImageCropAnchor anchor)
    {
        var (x, y) = Side(anchor);
        return new Point((int)((canvas.Width - window.Width) * x), (int)((canvas.Height - window.Height) * y));
    }

    private static int Pixels(double length) => Math.Max(1, (int)Math.Round(length));
}
