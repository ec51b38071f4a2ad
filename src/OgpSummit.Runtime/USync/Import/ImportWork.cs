using System.Xml.Linq;
using OgpSummit.Runtime.USync.Format;
using OgpSummit.Runtime.USync.Reporting;

namespace OgpSummit.Runtime.USync.Import;

/// <summary>One item on its way from a file into the site.</summary>
internal sealed class ImportWork<TFile, TEntity>(string kind, Statement<TFile> statement, SyncChange change)
    where TFile : SyncModel
    where TEntity : class
{
    public Statement<TFile> Statement => statement;

    /// <summary>What becomes of the item if all goes well.</summary>
    public SyncChange Change => change;

    /// <summary>What the file says, completed.</summary>
    public TFile Wanted { get; set; } = null!;

    public TEntity? Entity { get; set; }

    public IReadOnlyList<string> Details { get; set; } = [];

    public bool HasFailed { get; set; }

    public SyncItem Report(SyncChange outcome) => new(
        kind,
        statement.Item?.Title ?? statement.Gone!.Alias,
        outcome,
        outcome == SyncChange.Update ? Details : [])
    {
        File = statement.File,
    };

    public static IReadOnlyList<string> Differences(TFile? current, TFile wanted)
    {
        if (current is null)
        {
            return [];
        }

        var (now, then) = (current.WithoutDerived().Write(), wanted.WithoutDerived().Write());
        return XNode.DeepEquals(now, then) ? [] : XmlDifference.Between(now, then);
    }
}
