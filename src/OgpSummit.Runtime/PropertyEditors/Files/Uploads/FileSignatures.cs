using System.Text;

namespace OgpSummit.Runtime.PropertyEditors.Files.Uploads;

/// <summary>
/// Whether a file begins the way files of its extension do. Extensions that are not listed pass, unless they hide a
/// program or a page: browsers and editors must be able to trust a name.
/// </summary>
internal static class FileSignatures
{
    /// <summary>Of the file's beginning, in bytes. Some formats let other things come first.</summary>
    private const int Length = 4096;

    private static readonly string[] StartsOfPages = ["<!doctype html", "<html", "<script", "<head", "<body"];

    private static readonly Dictionary<string, Func<byte[], bool>> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["jpg"] = bytes => Begins(bytes, 0xFF, 0xD8, 0xFF),
        ["jpeg"] = bytes => Begins(bytes, 0xFF, 0xD8, 0xFF),
        ["png"] = bytes => Begins(bytes, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A),
        ["gif"] = bytes => Begins(bytes, "GIF87a") || Begins(bytes, "GIF89a"),
        ["bmp"] = bytes => Begins(bytes, "BM"),
        ["webp"] = bytes => Begins(bytes, "RIFF") && Has(bytes, 8, "WEBP"),
        ["tif"] = IsTiff,
        ["tiff"] = IsTiff,
        ["avif"] = bytes => Has(bytes, 4, "ftyp") && (Has(bytes, 8, "avif") || Has(bytes, 8, "avis") || Has(bytes, 8, "mif1")),
        ["ico"] = bytes => Begins(bytes, 0, 0, 1, 0),
        ["svg"] = Drawings.IsDrawing,
        ["pdf"] = bytes => Text(bytes, 1024).Contains("%PDF-", StringComparison.Ordinal),
        ["rtf"] = bytes => Begins(bytes, "{\\rtf"),
        ["mp3"] = bytes => Begins(bytes, "ID3") || (bytes.Length > 1 && bytes[0] is 0xFF && (bytes[1] & 0xE0) is 0xE0),
        ["wav"] = bytes => Begins(bytes, "RIFF") && Has(bytes, 8, "WAVE"),
        ["flac"] = bytes => Begins(bytes, "fLaC"),
        ["ogg"] = bytes => Begins(bytes, "OggS"),
        ["oga"] = bytes => Begins(bytes, "OggS"),
        ["ogv"] = bytes => Begins(bytes, "OggS"),
        ["opus"] = bytes => Begins(bytes, "OggS"),
        ["weba"] = IsMatroska,
        ["webm"] = IsMatroska,
        ["mkv"] = IsMatroska,
        ["mp4"] = IsIsoMedia,
        ["m4v"] = IsIsoMedia,
        ["m4a"] = IsIsoMedia,
        ["mov"] = bytes => IsIsoMedia(bytes) || Has(bytes, 4, "moov") || Has(bytes, 4, "mdat") || Has(bytes, 4, "wide") || Has(bytes, 4, "free"),
        ["zip"] = IsArchive,
        ["docx"] = IsArchive,
        ["xlsx"] = IsArchive,
        ["pptx"] = IsArchive,
        ["odt"] = IsArchive,
        ["ods"] = IsArchive,
        ["odp"] = IsArchive,
        ["odg"] = IsArchive,
        ["epub"] = IsArchive,
        ["doc"] = bytes => IsCompound(bytes) || Begins(bytes, "{\\rtf"),
        ["xls"] = IsCompound,
        ["ppt"] = IsCompound,
        ["msg"] = IsCompound,
        ["txt"] = IsText,
        ["md"] = IsText,
        ["csv"] = IsText,
        ["tsv"] = IsText,
        ["json"] = IsText,
        ["geojson"] = IsText,
        ["xml"] = IsText,
        ["ics"] = IsText,
        ["vtt"] = IsText,
        ["srt"] = IsText,
    };

    /// <param name="extension">Without the point.</param>
    /// <param name="content">Read from its start; can seek.</param>
    public static bool Fit(string extension, Stream content)
    {
        content.Seek(0, SeekOrigin.Begin);
        var bytes = new byte[Math.Min(Length, content.Length)];
        content.ReadExactly(bytes);
        content.Seek(0, SeekOrigin.Begin);
        return Known.TryGetValue(extension, out var begins) ? begins(bytes) : !IsProgram(bytes) && !IsPage(bytes);
    }

    public static bool IsArchive(byte[] bytes) => Begins(bytes, 'P', 'K', 3, 4) || Begins(bytes, 'P', 'K', 5, 6);

    private static bool IsTiff(byte[] bytes) => Begins(bytes, 'I', 'I', 42, 0) || Begins(bytes, 'M', 'M', 0, 42);

    private static bool IsMatroska(byte[] bytes) => Begins(bytes, 0x1A, 0x45, 0xDF, 0xA3);

    private static bool IsIsoMedia(byte[] bytes) => Has(bytes, 4, "ftyp");

    /// <summary>The container of Microsoft's older formats.</summary>
    private static bool IsCompound(byte[] bytes) => Begins(bytes, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);

    /// <summary>UTF-16 has zeros too, and says so first.</summary>
    private static bool IsText(byte[] bytes) =>
        !IsProgram(bytes) && (Begins(bytes, 0xFF, 0xFE) || Begins(bytes, 0xFE, 0xFF) || !bytes.Contains((byte)0));

    private static bool IsProgram(byte[] bytes) =>
        Begins(bytes, "MZ") || Begins(bytes, 0x7F, 'E', 'L', 'F') || Begins(bytes, "#!") || Begins(bytes, 0xCA, 0xFE, 0xBA, 0xBE)
        || Begins(bytes, 0xCF, 0xFA, 0xED, 0xFE) || Begins(bytes, 0, 'a', 's', 'm');

    private static bool IsPage(byte[] bytes)
    {
        var text = Text(bytes, Length).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return StartsOfPages
            .Any(start => text.StartsWith(start, StringComparison.OrdinalIgnoreCase));
    }

    private static string Text(byte[] bytes, int length) => Encoding.UTF8.GetString(bytes.AsSpan(0, Math.Min(length, bytes.Length)));

    private static bool Begins(byte[] bytes, string text) => Has(bytes, 0, text);

    private static bool Begins(byte[] bytes, params int[] start) =>
        bytes.Length >= start.Length && start.Select((value, index) => bytes[index] == value).All(same => same);

    private static bool Has(byte[] bytes, int offset, string text) =>
        bytes.AsSpan(Math.Min(offset, bytes.Length)).StartsWith(Encoding.ASCII.GetBytes(text));
}
