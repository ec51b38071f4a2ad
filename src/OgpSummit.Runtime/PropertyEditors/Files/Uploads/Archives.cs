using System.IO.Compression;
using Umbraco.Cms.Core.Security;

namespace OgpSummit.Runtime.PropertyEditors.Files.Uploads;

/// <summary>
/// Refuses ZIP archives, and the office documents that are such, that would unpack to a size nobody can want. Only their
/// list of contents is read.
/// </summary>
internal sealed class Archives : IFileStreamSecurityAnalyzer
{
    private const long MostUnpacked = 2L * 1024 * 1024 * 1024;
    private const int MostEntries = 20_000;

    /// <summary>Unpacked to packed. Text reaches ten, tables of zeros a hundred.</summary>
    private const long MostRatio = 250;

    public bool ShouldHandle(Stream fileStream)
    {
        Span<byte> start = stackalloc byte[4];
        return fileStream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) is 4 && FileSignatures.IsArchive(start.ToArray());
    }

    public bool IsConsideredSafe(Stream fileStream)
    {
        try
        {
            using var archive = new ZipArchive(fileStream, ZipArchiveMode.Read, leaveOpen: true);
            var unpacked = 0L;
            foreach (var entry in archive.Entries)
            {
                unpacked += entry.Length;
                if (unpacked > MostUnpacked)
                {
                    return false;
                }
            }

            return archive.Entries.Count <= MostEntries && unpacked <= Math.Max(fileStream.Length, 4096) * MostRatio;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
