using OgpSummit.Plugin.ContentModel;
using OgpSummit.Runtime.USync;
using OgpSummit.Runtime.USync.Import;
using OgpSummit.Runtime.USync.Reporting;
using OgpSummit.Tests.Common;
using Umbraco.Extensions;

namespace OgpSummit.Tests.Integration.Tracking.BackOffice;

/// <summary>Files of uSync are one of the ways in, and obey as the others do.</summary>
[Collection(OnTrackingSite.Name)]
public sealed class ImportedFileTests(TrackingSite site)
{
    private static readonly Guid Published = new("168f7d4d-832e-5e1d-9f53-ef1c4abd9312");
    private static readonly Guid Unfounded = new("0b8a2c54-1f60-4c0e-9f0e-6a4b6d6a7c11");

    private static readonly string Original =
        File.ReadAllText(Path.Combine(Repository.Root, "uSync", "demo", "Content", "rapport-15-2016-11-04-gouvernement.config"));

    [Fact]
    public async Task A_report_without_evidence_is_not_published_and_a_published_one_is_not_rewritten()
    {
        var folder = Directory.CreateDirectory(Path.Combine(site.Files, "Content"));
        var unfounded = Original
            .Replace(Published.ToString(), Unfounded.ToString(), StringComparison.Ordinal)
            .Replace("2016-11-04 gouv", "2016-11-05 gouv", StringComparison.Ordinal)
            .Replace("2016-11-04 gov", "2016-11-05 gov", StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "sans-preuve.config"), WithoutEvidence(unfounded));
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "recrit.config"), Original.Replace("six des huit", "huit des huit", StringComparison.Ordinal));

        var report = await site.Get<Importer>().RunAsync(SyncGroups.Content);
        folder.Delete(recursive: true);

        Assert.Equal(2, report.Count(SyncChange.Fail));
        Assert.False(site.Contents.GetById(Unfounded)?.Published ?? false);
        var history = site.Contents.GetById(Published)!;
        Assert.True(history.Published);
        Assert.Contains("six des huit", history.GetValue<string>(Aliases.Note, TrackingSite.French), StringComparison.Ordinal);
        Assert.DoesNotContain(Unfounded.ToString(), (await TrackingSite.ReadAsync(
            await site.EditorAsync(), $"/commitments/{site.Commitment(15)}/reports"))["reports"]!.ToJsonString(), StringComparison.Ordinal);
    }

    private static string WithoutEvidence(string file)
    {
        var start = file.IndexOf("<evidence>", StringComparison.Ordinal);
        var end = file.IndexOf("</evidence>", StringComparison.Ordinal);
        return string.Concat(file.AsSpan(0, start), "<evidence><Value><![CDATA[]]></Value>", file.AsSpan(end));
    }
}
