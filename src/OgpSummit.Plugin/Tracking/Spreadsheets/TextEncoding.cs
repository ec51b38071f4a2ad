using System.Text;
using OgpSummit.Plugin.Api;

namespace OgpSummit.Plugin.Tracking.Spreadsheets;

/// <summary>Finds out how a text file is encoded: spreadsheet programs do not say.</summary>
internal static class TextEncoding
{
    private const int Sample = 4_096;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <exception cref="SheetRefusedException">It is no text, or in no encoding known here.</exception>
    public static string Decode(byte[] bytes)
    {
        try
        {
            return Text(bytes, Strict(bytes));
        }
        catch (DecoderFallbackException)
        {
            throw Unknown();
        }
    }

    private static Encoding Strict(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => throw Unknown(),
        [0xEF, 0xBB, 0xBF, ..] => StrictUtf8,
        [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
        _ => WithoutMark(bytes),
    };

    private static Encoding WithoutMark(byte[] bytes)
    {
        var (even, odd) = Zeros(bytes.AsSpan(0, Math.Min(bytes.Length, Sample)));
        if (even > 0 || odd > 0)
        {
            // Of western text in UTF-16, every second byte is zero.
            return even == 0 ? new UnicodeEncoding(false, false, true) : odd == 0 ? new UnicodeEncoding(true, false, true) : throw Unknown();
        }

        try
        {
            StrictUtf8.GetCharCount(bytes);
            return StrictUtf8;
        }
        catch (DecoderFallbackException)
        {
            return Windows1252;
        }
    }

    private static (int Even, int Odd) Zeros(ReadOnlySpan<byte> bytes)
    {
        var counts = (Even: 0, Odd: 0);
        for (var index = 0; index < bytes.Length; index++)
        {
            if (bytes[index] == 0)
            {
                counts = index % 2 == 0 ? (counts.Even + 1, counts.Odd) : (counts.Even, counts.Odd + 1);
            }
        }

        return counts;
    }

    private static string Text(byte[] bytes, Encoding encoding)
    {
        var text = encoding.GetString(bytes).TrimStart('\uFEFF');
        return PlainText.IsReadable(text) ? text : throw Unknown();
    }

    private static SheetRefusedException Unknown() => new(new(
        "Le fichier n'est pas un texte lisible : enregistrez-le en « CSV UTF-8 » ou en .xlsx.",
        "The file is no readable text: save it as “CSV UTF-8” or as .xlsx."));
}
