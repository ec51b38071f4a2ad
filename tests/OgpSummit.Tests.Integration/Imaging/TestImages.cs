using NetVips;

namespace OgpSummit.Tests.Integration.Imaging;

/// <summary>Real pictures: red on the left, blue on the right, so that a test sees which part it got.</summary>
internal static class TestImages
{
    private static readonly double[] Red = [220, 20, 20];
    private static readonly double[] Blue = [20, 20, 220];

    /// <param name="suffix">Format and options of libvips, such as <c>.jpg[Q=90]</c>.</param>
    public static byte[] TwoColours(int width, int height, string suffix)
    {
        using var picture = Halves(width, height);
        return picture.WriteToBuffer(suffix);
    }

    /// <summary>Lies on its left side, as cameras store what they took upright.</summary>
    public static byte[] Turned(int width, int height)
    {
        using var picture = Halves(width, height);
        using var turned = picture.Mutate(image => image.Set(GValue.GIntType, "orientation", 6));
        return turned.WriteToBuffer(".jpg");
    }

    public static byte[] Animation(int width, int height, int frames)
    {
        using var picture = Halves(width, height);
        using var mirror = picture.FlipHor();
        using var column = Image.Arrayjoin([.. Enumerable.Range(0, frames).Select(frame => frame % 2 is 0 ? picture : mirror)], across: 1);
        using var moving = column.Mutate(image =>
        {
            image.Set(GValue.GIntType, "page-height", height);
            image.Set(GValue.ArrayIntType, "delay", Enumerable.Repeat(100, frames).ToArray());
        });
        return moving.WriteToBuffer(".gif");
    }

    public static byte[] Transparent(int width, int height)
    {
        using var picture = Halves(width, height);
        using var see = picture.Bandjoin(0);
        using var typed = see.Cast(Enums.BandFormat.Uchar);
        return typed.WriteToBuffer(".png");
    }

    /// <summary>A PNG of few bytes whose header claims so many pixels, all black.</summary>
    public static byte[] Bomb(int width, int height)
    {
        using var black = Image.Black(width, height);
        return black.WriteToBuffer(".png[compression=9,bitdepth=1]");
    }

    private static Image Halves(int width, int height)
    {
        using var left = Coloured(width / 2, height, Red);
        using var right = Coloured(width - (width / 2), height, Blue);
        using var both = left.Join(right, Enums.Direction.Horizontal);
        return both.CopyMemory();
    }

    private static Image Coloured(int width, int height, double[] colour)
    {
        using var black = Image.Black(width, height, bands: 3);
        using var coloured = black + colour;
        using var typed = coloured.Cast(Enums.BandFormat.Uchar);
        return typed.Copy(interpretation: Enums.Interpretation.Srgb);
    }
}
