using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking.Reporting;

namespace OgpSummit.Plugin.Tracking.Spreadsheets;

/// <summary>
/// What makes two rows the same report: commitment, day, assessor, milestone, completion and note. The key of a report that
/// comes from a file is made of it, so that a file uploaded twice, by whomever, creates its reports once.
/// </summary>
internal static class ReportIdentity
{
    public static Guid Of(int commitment, ReportFacts facts)
    {
        var text = string.Join('\u001F', [
            commitment.ToString(CultureInfo.InvariantCulture),
            facts.ReportedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty,
            facts.Assessor?.ToAlias() ?? string.Empty,
            facts.Milestone?.ToString("N") ?? string.Empty,
            facts.Completion?.ToAlias() ?? string.Empty,
            Normalized(facts.Note ?? string.Empty),
        ]);
        return ToGuid(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>Programs change line ends and trailing spaces when they save a file.</summary>
    private static string Normalized(string note) => string.Join('\n', note
        .Normalize(NormalizationForm.FormC)
        .ReplaceLineEndings("\n")
        .Split('\n')
        .Select(line => line.Trim())).Trim();

    /// <summary>Version 8 of RFC 9562: made by a rule of one's own.</summary>
    private static Guid ToGuid(byte[] hash)
    {
        var bytes = hash.AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
