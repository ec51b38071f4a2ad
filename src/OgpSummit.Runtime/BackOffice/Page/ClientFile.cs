using System.IO.Compression;

namespace OgpSummit.Runtime.BackOffice.Page;

/// <summary>One file of the client as the build left it.</summary>
/// <param name="Content">Compressed with brotli where <paramref name="IsCompressed"/>.</param>
internal sealed record ClientFile(ReadOnlyMemory<byte> Content, bool IsCompressed, string ContentType)
{
    /// <summary>The file as it was before the build compressed it.</summary>
    public ReadOnlyMemory<byte> Plain()
    {
        if (!IsCompressed)
        {
            return Content;
        }

        using var compressed = new MemoryStream(Content.ToArray(), writable: false);
        using var brotli = new BrotliStream(compressed, CompressionMode.Decompress);
        using var plain = new MemoryStream();
        brotli.CopyTo(plain);
        return plain.ToArray();
    }
}
