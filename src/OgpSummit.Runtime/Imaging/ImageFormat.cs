namespace OgpSummit.Runtime.Imaging;

/// <summary>A format in which resized images are sent.</summary>
/// <param name="Extension">Without the point; also the value of <c>format</c>.</param>
internal sealed record ImageFormat(string Extension, string ContentType)
{
    public static readonly ImageFormat Jpeg = new("jpg", "image/jpeg");
    public static readonly ImageFormat Png = new("png", "image/png");
    public static readonly ImageFormat Gif = new("gif", "image/gif");
    public static readonly ImageFormat WebP = new("webp", "image/webp");
    public static readonly ImageFormat Avif = new("avif", "image/avif");

    /// <summary>Files with these extensions can be resized.</summary>
    public static readonly string[] Resizable = ["jpeg", "jpg", "gif", "png", "tiff", "tif", "webp"];

    public bool CanMove => this == Gif || this == WebP;

    public bool CanBeTransparent => this != Jpeg;

    public static ImageFormat? Named(string extension) => extension.ToLowerInvariant() switch
    {
        "jpg" or "jpeg" => Jpeg,
        "png" => Png,
        "gif" => Gif,
        "webp" => WebP,
        "avif" => Avif,
        _ => null,
    };

    public static bool IsResizable(string path) =>
        Resizable.Contains(Path.GetExtension(path).TrimStart('.'), StringComparer.OrdinalIgnoreCase);
}
