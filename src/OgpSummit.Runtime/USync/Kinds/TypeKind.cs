using System.Xml.Linq;
using OgpSummit.Runtime.USync.Files;
using OgpSummit.Runtime.USync.Format;
using OgpSummit.Runtime.USync.Import;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Runtime.USync.Kinds;

/// <summary>Document types and media types.</summary>
internal abstract class TypeKind<TType>(
    IContentTypeBaseService<TType> types,
    IEntityTypeContainerService<TType> containers,
    IShortStringHelper strings,
    FileNames names) : SyncKind<TypeFile, TType>
    where TType : class, IContentTypeComposition
{
    private readonly SettingsFolders<TType> _folders = new(containers);

    public override TypeFile Read(XElement root) => TypeFile.Read(root);

    public override string FileNameOf(TypeFile file) => names.FromAlias(file.Alias);

    public override async Task<IReadOnlyList<Existing<TypeFile, TType>>> LoadAsync(SyncSite site, IReadOnlyCollection<Guid>? keys)
    {
        var all = AllOf(site);
        var reader = new TypeReader(await site.DataTypesAsync(), key => all.GetValueOrDefault(key)?.Alias);
        var folders = await _folders.AllAsync();
        return
        [
            .. all.Values.Select(type => new Existing<TypeFile, TType>(
                Describe(type, reader.Read(type, Element, SettingsFolders<TType>.PathOf(type.ParentId, folders))), type)),
        ];
    }

    /// <summary>Compositions first, then allowed children, so that few types have to be saved twice.</summary>
    public override IReadOnlyList<TypeFile> InOrder(IReadOnlyList<TypeFile> files) => DependencyOrder.Of(
        DependencyOrder.Of(files, file => file.Key, file => file.Structure.Select(type => type.Key)),
        file => file.Key,
        file => file.Compositions.Select(type => type.Key));

    public override TypeFile Complete(TypeFile stated, TypeFile? current, ImportRun run) => stated with
    {
        Icon = stated.Icon.Length > 0 ? stated.Icon : current?.Icon ?? "",
        Thumbnail = stated.Thumbnail.Length > 0 ? stated.Thumbnail : current?.Thumbnail ?? "",
        Compositions = Resolved(stated.Compositions, Folder, run),
        Structure = Resolved(stated.Structure, Folder, run),
        AllowedTemplates = Resolved(stated.AllowedTemplates, TemplateKind.Name, run),
    };

    public override IEnumerable<SyncFileException> Problems(TypeFile wanted, TypeFile? current, ImportRun run)
    {
        foreach (var type in wanted.Compositions.Where(type => !run.Known.Has(Folder, type.Key)))
        {
            yield return Missing("composition", type, wanted);
        }

        foreach (var type in wanted.Structure.Where(type => !run.Known.Expects(Folder, type.Key)))
        {
            yield return Missing("child type", type, wanted);
        }

        foreach (var template in wanted.AllowedTemplates.Where(one => !run.Known.Has(TemplateKind.Name, one.Key)))
        {
            yield return Missing("template", template, wanted);
        }

        foreach (var property in wanted.Properties)
        {
            if (!run.Known.Has(DataTypeKind.Name, property.Definition))
            {
                yield return new SyncFileException(
                    $"The data type {property.Definition} of the property \"{property.Alias}\" is not in the site.",
                    property.Line);
            }

            if (property.TabAlias is { } tab && wanted.Tabs.All(one => one.Alias != tab))
            {
                yield return new SyncFileException(
                    $"The property \"{property.Alias}\" lies in \"{tab}\", which is none of the <Tabs>.", property.Line);
            }
        }
    }

    public override async Task<TType> ApplyAsync(TypeFile wanted, TType? entity, ImportRun run)
    {
        var folder = await _folders.EnsureAsync(wanted.Folder);
        var type = entity is null ? Create(folder?.Id ?? Constants.System.Root) : await MovedAsync(entity, folder);
        type.Key = wanted.Key;
        type.Alias = wanted.Alias;
        type.Name = wanted.Name;
        type.Icon = wanted.Icon;
        type.Thumbnail = wanted.Thumbnail;
        type.Description = wanted.Description.Length > 0 ? wanted.Description : null;
        type.AllowedAsRoot = wanted.AllowAtRoot;
        type.ListView = wanted.ListView;
        type.Variations = wanted.Variations;
        type.IsElement = wanted.IsElement;
        type.AllowedContentTypes = Sorted(wanted.Structure.Where(child => run.Known.Has(Folder, child.Key)));
        Compose(type, wanted);
        new TypeProperties(type, await run.Site.DataTypesAsync(), strings).Become(wanted);
        await ApplyOwnAsync(type, wanted, run);
        return await SaveAsync(type, wanted, isNew: entity is null);
    }

    public override async Task<TType> FinishAsync(TypeFile wanted, TType entity, ImportRun run)
    {
        if (wanted.Structure.Count == entity.AllowedContentTypes?.Count())
        {
            return entity;
        }

        entity.AllowedContentTypes = Sorted(wanted.Structure.Where(child => run.Known.Has(Folder, child.Key)));
        await SaveAsync(entity, wanted, isNew: false);
        return wanted.Structure.FirstOrDefault(child => !run.Known.Has(Folder, child.Key)) is { } missing
            ? throw Missing("child type", missing, wanted)
            : entity;
    }

    public override async Task DeleteAsync(TType entity)
    {
        var status = await types.DeleteAsync(entity.Key, User);
        if (status != Umbraco.Cms.Core.Services.OperationStatus.ContentTypeOperationStatus.Success)
        {
            throw new SyncFileException($"The site refuses to delete it: {status}.");
        }
    }

    protected IShortStringHelper Strings => strings;

    protected abstract IReadOnlyDictionary<Guid, TType> AllOf(SyncSite site);

    protected abstract TType Create(int parentId);

    /// <summary>Adds what only this sort of type has.</summary>
    protected virtual TypeFile Describe(TType type, TypeFile file) => file;

    protected virtual Task ApplyOwnAsync(TType type, TypeFile wanted, ImportRun run) => Task.CompletedTask;

    private async Task<TType> MovedAsync(TType type, EntityContainer? folder)
    {
        if (type.ParentId == (folder?.Id ?? Constants.System.Root))
        {
            return type;
        }

        var moved = await types.MoveAsync(type.Key, folder?.Key);
        return moved.Result ?? throw new SyncFileException($"The site refuses to move it: {moved.Status}.");
    }

    private void Compose(TType type, TypeFile wanted)
    {
        var keys = wanted.Compositions.Select(composition => composition.Key).ToHashSet();
        foreach (var gone in type.ContentTypeComposition.Where(one => !keys.Contains(one.Key)).ToArray())
        {
            type.RemoveContentType(gone.Alias);
        }

        foreach (var key in keys.Except(type.ContentTypeComposition.Select(one => one.Key)).ToArray())
        {
            type.AddContentType(types.Get(key));
        }
    }

    private async Task<TType> SaveAsync(TType type, TypeFile wanted, bool isNew)
    {
        var saved = isNew ? await types.CreateAsync(type, User) : await types.UpdateAsync(type, User);
        return saved.Success ? type : throw new SyncFileException($"The site refuses it: {saved.Result}.", wanted.Line);
    }

    private static ContentTypeSort[] Sorted(IEnumerable<ItemReference> structure) =>
        [.. structure.Select(child => new ContentTypeSort(child.Key, child.SortOrder, child.Alias))];

    private static ItemReference[] Resolved(IReadOnlyList<ItemReference> references, string kind, ImportRun run) =>
        [.. references.Select(reference => reference with { Key = run.Known.Resolve(kind, reference) ?? reference.Key })];

    private static SyncFileException Missing(string what, ItemReference reference, TypeFile wanted) =>
        new($"The {what} \"{reference.Alias}\" ({reference.Key}) is not in the site.", wanted.Line);
}
