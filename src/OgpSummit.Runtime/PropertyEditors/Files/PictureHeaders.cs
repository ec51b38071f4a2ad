using System.Buffers.Binary;
using System.Drawing;
using Umbraco.Cms.Core.Media;

namespace OgpSummit.Runtime.PropertyEditors.Files;

/// <summary>Width and height in pixels from the first bytes of a picture; null where they say nothing believable.</summary>
internal sealed class PictureHeaders : IImageDimensionExtractor
{
    private const int HeaderLength = 32;

    public IEnumerable<string> SupportedImageFileTypes { get; } = ["png", "jpg", "jpeg", "gif", "webp", "bmp"];

    public Size? GetDimensions(Stream stream)
    {
        var start = stream.CanSeek ? stream.Position : 0;
        try
        {
            return Read(stream);
        }
        finally
        {
            if (stream.CanSeek)
            {
                stream.Position = start;
            }
        }
    }

    private static Size? Read(Stream stream)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        var length = stream.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false);
        var known = header[..length];
        return known switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] when length >= 24 =>
                SizeOf(BinaryPrimitives.ReadInt32BigEndian(known[16..]), BinaryPrimitives.ReadInt32BigEndian(known[20..])),
            [(byte)'G', (byte)'I', (byte)'F', ..] when length >= 10 =>
                SizeOf(BinaryPrimitives.ReadUInt16LittleEndian(known[6..]), BinaryPrimitives.ReadUInt16LittleEndian(known[8..])),
            [(byte)'B', (byte)'M', ..] when length >= 26 =>
                SizeOf(
                    BinaryPrimitives.ReadInt32LittleEndian(known[18..]),
                    Math.Abs((long)BinaryPrimitives.ReadInt32LittleEndian(known[22..]))),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', ..] when length >= 30 => ReadWebP(known),
            [0xFF, 0xD8, ..] when stream.CanSeek => ReadJpeg(stream),
            _ => null,
        };
    }

    private static Size? ReadWebP(ReadOnlySpan<byte> header) => header[12..16] switch
    {
        [(byte)'V', (byte)'P', (byte)'8', (byte)' '] => SizeOf(
            BinaryPrimitives.ReadUInt16LittleEndian(header[26..]) & 0x3FFF,
            BinaryPrimitives.ReadUInt16LittleEndian(header[28..]) & 0x3FFF),
        [(byte)'V', (byte)'P', (byte)'8', (byte)'L'] => ReadLosslessWebP(BinaryPrimitives.ReadUInt32LittleEndian(header[21..])),
        [(byte)'V', (byte)'P', (byte)'8', (byte)'X'] => SizeOf(
            1 + ReadUInt24(header[24..]), 1 + ReadUInt24(header[27..])),
        _ => null,
    };

    private static Size? ReadLosslessWebP(uint bits) => SizeOf((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1);

    private static int ReadUInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);

    /// <summary>Walks the segments to the one that starts a frame; metadata before it may be long.</summary>
    private static Size? ReadJpeg(Stream stream)
    {
        stream.Position = 2;
        Span<byte> segment = stackalloc byte[9];
        while (stream.ReadAtLeast(segment[..4], 4, throwOnEndOfStream: false) is 4 && segment[0] is 0xFF)
        {
            var marker = segment[1];
            var length = BinaryPrimitives.ReadUInt16BigEndian(segment[2..]);
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return stream.ReadAtLeast(segment[4..], 5, throwOnEndOfStream: false) is 5
                    ? SizeOf(BinaryPrimitives.ReadUInt16BigEndian(segment[7..]), BinaryPrimitives.ReadUInt16BigEndian(segment[5..]))
                    : null;
            }

            if (length < 2)
            {
                return null;
            }

            stream.Position += length - 2;
        }

        return null;
    }

    private static Size? SizeOf(long width, long height) =>
        width is > 0 and <= int.MaxValue && height is > 0 and <= int.MaxValue ? new Size((int)width, (int)height) : null;
}
