using System.Xml.Linq;
using OgpSummit.Runtime.USync.Files;
using OgpSummit.Runtime.USync.Format;
using OgpSummit.Runtime.USync.Import;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Runtime.USync.Kinds;

/// <summary>Documents and media items: trees of items with names, values and a type.</summary>
internal abstract class ContentKind<TItem>(
    IEntityService entities, IShortStringHelper strings, FileNames names, MediaMirror mirror) : SyncKind<ContentFile, TItem>
    where TItem : class, IContentBase
{
    /// <summary>Trashed items come last.</summary>
    private const int TrashedLevel = 100;

    public override string Group => SyncGroups.Content;

    public override bool HasUniqueAliases => false;

    public override ContentFile Read(XElement root) => ContentFile.Read(root);

    public override string FileNameOf(ContentFile file) => names.FromAlias(file.Name);

    public override async Task<IReadOnlyList<Existing<ContentFile, TItem>>> LoadAsync(
        SyncSite site, IReadOnlyCollection<Guid>? keys)
    {
        var items = keys is null ? All() : keys.Count == 0 ? [] : Some(keys);
        var read = new ContentNames(items, ObjectType, entities);
        var describe = await DescriberAsync(items, site);
        return
        [
            .. items.Select(item => new Existing<ContentFile, TItem>(describe(item, Describe(item, read, site)), item)),
        ];
    }

    public override int DepthOf(ContentFile file) => file.Level;

    public override IReadOnlyCollection<Guid>? KeysFor(IReadOnlyList<ContentFile> files) =>
        files.Select(file => file.Key).Concat(files.Select(file => file.ParentKey)).Where(key => key != Guid.Empty).ToHashSet();

    /// <summary>Parents before children, children in their order.</summary>
    public override IReadOnlyList<ContentFile> InOrder(IReadOnlyList<ContentFile> files) => DependencyOrder.Of(
        [.. files.OrderBy(file => file.SortOrder ?? int.MaxValue)],
        file => file.Key,
        file => file.ParentKey == Guid.Empty ? [] : [file.ParentKey]);

    public override bool Ignores(ContentFile stated, ContentFile? current) => stated.Trashed && current is null;

    public override ContentFile Complete(ContentFile stated, ContentFile? current, ImportRun run)
    {
        if (stated.Trashed)
        {
            return current! with { Trashed = true, Line = stated.Line };
        }

        var type = TypeOf(run.Site, stated.ContentType);
        var cultureNames = new Dictionary<string, string>(
            current?.CultureNames ?? stated.CultureNames, StringComparer.OrdinalIgnoreCase);
        foreach (var (culture, name) in stated.CultureNames)
        {
            cultureNames[culture] = name;
        }

        return stated with
        {
            ContentType = type?.Alias ?? stated.ContentType,
            CultureNames = cultureNames,
            SortOrder = stated.SortOrder ?? current?.SortOrder,
            Properties = type is null
                ? stated.Properties
                : ValuesFor(type, run.Site).Complete(stated, current, cultureNames.Keys),
        };
    }

    public override IEnumerable<SyncFileException> Problems(ContentFile wanted, ContentFile? current, ImportRun run) =>
        new ContentChecks(Folder, TypeFolder, run.Known).Problems(wanted, current).Concat(AddressesIn(wanted, run.Site)
            .Select(file => mirror.Problem(file.Address))
            .OfType<string>()
            .Select(problem => new SyncFileException(problem, wanted.Line)));

    public override IEnumerable<SyncFileException> Unreadable(ContentFile stated, ContentFile? current, ImportRun run)
    {
        string[] cultures = [.. stated.CultureNames.Keys.Union(current?.CultureNames.Keys ?? [])];
        return TypeOf(run.Site, stated.ContentType) is { } type ? ValuesFor(type, run.Site).Problems(stated, cultures) : [];
    }

    public override IEnumerable<string> OtherDifferences(ContentFile wanted, ImportRun run) =>
        AddressesIn(wanted, run.Site).Where(file => mirror.Differs(file.Address)).Select(file => $"{file.Address}: another file");

    public override async Task<TItem> ApplyAsync(ContentFile wanted, TItem? entity, ImportRun run)
    {
        entity = entity is not null && run.HasMoved ? Some([wanted.Key]).SingleOrDefault() : entity;
        if (wanted.Trashed)
        {
            return Trashed(entity!, run);
        }

        (string Alias, string Address)[] files = [.. AddressesIn(wanted, run.Site).Where(file => mirror.Differs(file.Address))];
        foreach (var file in files)
        {
            mirror.Import(file.Address);
        }

        var type = TypeOf(run.Site, wanted.ContentType)!;
        var parentId = IdOf(wanted.ParentKey);
        var item = entity ?? Create(wanted, parentId, type);
        if (entity is not null && (entity.ParentId != parentId || entity.Trashed))
        {
            Move(item, parentId);
            run.HasMoved = true;
        }

        item.Name = wanted.Name;
        foreach (var (culture, name) in wanted.CultureNames)
        {
            item.SetCultureName(name, culture);
        }

        ValuesFor(type, run.Site).Write(wanted, item);
        FillIn(item, files);
        await PlaceAsync(item, wanted, run);
        if (item.IsDirty() || run.IsForced)
        {
            Save(item, wanted);
        }

        // A new item may have been given the next place of its parent and the template of its type instead.
        await PlaceAsync(item, wanted, run);
        if (item.IsDirty())
        {
            Save(item, wanted);
        }

        return item;
    }

    protected override IEnumerable<string> MediaAddressesOf(ContentFile file, SyncSite site) =>
        AddressesIn(file, site).Select(one => one.Address);

    protected MediaMirror Mirror => mirror;

    protected abstract string TypeFolder { get; }

    protected abstract UmbracoObjectTypes ObjectType { get; }

    /// <summary>Aliases of properties that files do not carry.</summary>
    protected virtual IReadOnlyCollection<string> LeftOut => [];

    protected abstract IContentTypeComposition? TypeOf(SyncSite site, string alias);

    protected abstract IReadOnlyList<TItem> All();

    protected abstract IReadOnlyList<TItem> Some(IReadOnlyCollection<Guid> keys);

    protected abstract TItem Create(ContentFile wanted, int parentId, IContentTypeComposition type);

    protected abstract void Save(TItem item, ContentFile wanted);

    protected abstract void Move(TItem item, int parentId);

    protected abstract void Trash(TItem item);

    /// <summary>Prepares what adds to descriptions that only this sort of item has.</summary>
    protected abstract Task<Func<TItem, ContentFile, ContentFile>> DescriberAsync(IReadOnlyList<TItem> items, SyncSite site);

    /// <summary>Sets values that follow from files which are new or have changed.</summary>
    protected virtual void FillIn(TItem item, IReadOnlyList<(string Alias, string Address)> files)
    {
    }

    /// <summary>Sets what the site may decide by itself when the item is new.</summary>
    protected virtual Task PlaceAsync(TItem item, ContentFile wanted, ImportRun run)
    {
        if (wanted.SortOrder is { } order)
        {
            item.SortOrder = order;
        }

        return Task.CompletedTask;
    }

    /// <summary>Addresses of the media files that the item's values name, by the property's alias.</summary>
    protected IEnumerable<(string Alias, string Address)> AddressesIn(ContentFile file, SyncSite site) =>
        !file.Trashed && TypeOf(site, file.ContentType) is { } type ? ValuesFor(type, site).AddressesIn(file) : [];

    /// <summary>An item may be in the recycle bin already, with what it lay under.</summary>
    private TItem Trashed(TItem item, ImportRun run)
    {
        if (!item.Trashed)
        {
            Trash(item);
            run.HasMoved = true;
        }

        return item;
    }

    private ContentValues ValuesFor(IContentTypeComposition type, SyncSite site) =>
        new(site.Values, site.PropertiesOf(type), LeftOut);

    private int IdOf(Guid parentKey) => parentKey == Guid.Empty
        ? Constants.System.Root
        : entities.GetId(parentKey, ObjectType) is { Success: true } id
            ? id.Result
            : throw new SyncFileException($"Its parent {parentKey} is not in the site.");

    private ContentFile Describe(TItem item, ContentNames read, SyncSite site)
    {
        var type = TypeOf(site, item.ContentType.Alias);
        var parent = read.Of(item.ParentId);
        return new ContentFile
        {
            Element = Element,
            Key = item.Key,
            Alias = item.Name ?? "",
            Level = item.Trashed ? TrashedLevel + item.Level : item.Level,
            ParentKey = parent.Key,
            ParentName = parent.Name,
            Path = read.AliasPath(item.Path, strings),
            Trashed = item.Trashed,
            ContentType = item.ContentType.Alias,
            CreateDate = item.CreateDate,
            Name = item.Name ?? "",
            CultureNames = item.AvailableCultures.ToDictionary(
                culture => culture, culture => item.GetCultureName(culture) ?? "", StringComparer.OrdinalIgnoreCase),
            SortOrder = item.SortOrder,
            Properties = type is null ? [] : ValuesFor(type, site).Read(item),
        };
    }
}
