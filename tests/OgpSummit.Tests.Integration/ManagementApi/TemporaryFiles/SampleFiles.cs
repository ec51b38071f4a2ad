using System.IO.Compression;
using System.Text;
using OgpSummit.Tests.Integration.Imaging;

namespace OgpSummit.Tests.Integration.ManagementApi.TemporaryFiles;

internal static class SampleFiles
{
    public static readonly byte[] Png = TestImages.TwoColours(8, 8, ".png");

    public static byte[] Svg(string content) =>
        Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">{content}</svg>");

    public static byte[] Zip(int length)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("word/document.xml", CompressionLevel.SmallestSize).Open();
            var zeros = new byte[100_000];
            for (var written = 0; written < length; written += zeros.Length)
            {
                entry.Write(zeros, 0, Math.Min(zeros.Length, length - written));
            }
        }

        return memory.ToArray();
    }
}
