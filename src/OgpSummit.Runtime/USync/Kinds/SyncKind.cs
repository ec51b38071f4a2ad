using System.Xml.Linq;
using OgpSummit.Runtime.USync.Export;
using OgpSummit.Runtime.USync.Format;
using OgpSummit.Runtime.USync.Import;

namespace OgpSummit.Runtime.USync.Kinds;

/// <summary>An item of the site, and what a file would say about it.</summary>
internal sealed record Existing<TFile, TEntity>(TFile File, TEntity Entity);

/// <summary>
/// What is particular to one kind: how its files read, how its items are described by files, and how an item is made
/// what a file says. Comparing, ordering passes, reporting and writing are the same for all kinds.
/// </summary>
internal abstract class SyncKind<TFile, TEntity> : ISyncKind
    where TFile : SyncModel
    where TEntity : class
{
    public abstract string Folder { get; }

    public virtual string Group => SyncGroups.Settings;

    public abstract string Handler { get; }

    /// <summary>Name of the outermost element.</summary>
    public abstract string Element { get; }

    public virtual bool FinishesLast => false;

    /// <summary>Whether no two items can have the same alias.</summary>
    public virtual bool HasUniqueAliases => true;

    public abstract TFile Read(XElement root);

    /// <param name="site">What the site holds at this moment.</param>
    /// <param name="keys">Which items; null: all. A kind with few items may answer with all of them.</param>
    public abstract Task<IReadOnlyList<Existing<TFile, TEntity>>> LoadAsync(SyncSite site, IReadOnlyCollection<Guid>? keys);

    /// <summary>Name of the file, without extension.</summary>
    public abstract string FileNameOf(TFile file);

    /// <summary>What tells an item from another of its kind, on every site.</summary>
    public virtual Guid IdentityOf(TFile file) => file.Key;

    /// <summary>How far below others the item lies.</summary>
    public virtual int DepthOf(TFile file) => 0;

    /// <summary>Which items of the site an import of these files has to look at; null: all.</summary>
    public virtual IReadOnlyCollection<Guid>? KeysFor(IReadOnlyList<TFile> files) => null;

    /// <summary>Items before those that need them.</summary>
    public virtual IReadOnlyList<TFile> InOrder(IReadOnlyList<TFile> files) => files;

    /// <summary>Whether there is nothing to do about the file, for example for what lies in another site's recycle bin.</summary>
    public virtual bool Ignores(TFile stated, TFile? current) => false;

    /// <summary>What in the file has no place in the site, found before the rest is looked at.</summary>
    public virtual IEnumerable<SyncFileException> Unreadable(TFile stated, TFile? current, ImportRun run) => [];

    /// <summary>Adds what the file leaves unsaid, and brings what it says into the form in which the site would say it.</summary>
    public virtual TFile Complete(TFile stated, TFile? current, ImportRun run) => stated;

    /// <summary>Why the item cannot become what the file says.</summary>
    public virtual IEnumerable<SyncFileException> Problems(TFile wanted, TFile? current, ImportRun run) => [];

    /// <summary>What differs beside the item itself, for example a file of a media item.</summary>
    public virtual IEnumerable<string> OtherDifferences(TFile wanted, ImportRun run) => [];

    /// <summary>Creates or changes the item, as far as that is possible before the others of the kind are there.</summary>
    /// <exception cref="SyncFileException">The site refuses.</exception>
    public abstract Task<TEntity> ApplyAsync(TFile wanted, TEntity? entity, ImportRun run);

    /// <summary>Does what needs the other items of the kind.</summary>
    /// <exception cref="SyncFileException">The site refuses.</exception>
    public virtual Task<TEntity> FinishAsync(TFile wanted, TEntity entity, ImportRun run) => Task.FromResult(entity);

    public abstract Task DeleteAsync(TEntity entity);

    /// <summary>Addresses of the media files that belong to the item.</summary>
    protected virtual IEnumerable<string> MediaAddressesOf(TFile file, SyncSite site) => [];

    public async Task LearnAsync(ImportRun run) => Learn(await LoadAsync(run.Site, null), run);

    public void Learn(IEnumerable<Existing<TFile, TEntity>> items, ImportRun run)
    {
        foreach (var item in items)
        {
            run.Known.Add(Folder, IdentityOf(item.File), item.File.Alias);
        }
    }

    public IKindImport Import(ImportRun run) => new KindImport<TFile, TEntity>(this, run);

    public async Task<IReadOnlyList<ExportedItem>> ExportAsync(SyncSite site, IReadOnlyCollection<Guid>? keys)
    {
        var items = await LoadAsync(site, keys);
        return
        [
            .. items.Where(item => keys is null || keys.Contains(item.File.Key)).Select(item => new ExportedItem(
                Folder,
                item.File.Title,
                item.File.Key,
                FileNameOf(item.File),
                item.File.Write(),
                [.. MediaAddressesOf(item.File, site)])),
        ];
    }

    protected static Guid User => Umbraco.Cms.Core.Constants.Security.SuperUserKey;
}
