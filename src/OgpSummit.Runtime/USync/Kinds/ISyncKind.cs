using OgpSummit.Runtime.USync.Export;
using OgpSummit.Runtime.USync.Import;

namespace OgpSummit.Runtime.USync.Kinds;

/// <summary>One folder of files: languages, data types, documents …</summary>
internal interface ISyncKind
{
    string Folder { get; }

    /// <summary>Settings or Content.</summary>
    string Group { get; }

    /// <summary>What uSync calls the kind in its settings.</summary>
    string Handler { get; }

    /// <summary>Tells the run which items the site has, for what refers to them.</summary>
    Task LearnAsync(ImportRun run);

    /// <summary>Whether the last steps need what other kinds bring: documents are published when they have domains.</summary>
    bool FinishesLast { get; }

    IKindImport Import(ImportRun run);

    /// <param name="site">What the site holds at this moment.</param>
    /// <param name="keys">Which items; null: all.</param>
    Task<IReadOnlyList<ExportedItem>> ExportAsync(SyncSite site, IReadOnlyCollection<Guid>? keys);
}
