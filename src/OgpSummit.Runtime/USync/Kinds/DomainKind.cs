using System.Xml.Linq;
using OgpSummit.Runtime.USync.Files;
using OgpSummit.Runtime.USync.Format;
using OgpSummit.Runtime.USync.Import;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.USync.Kinds;

internal sealed class DomainKind(
    IDomainService domains, IContentService documents, IEntityService entities, FileNames names) : SyncKind<DomainFile, IDomain>
{
    public const string Name = "Domains";

    public override string Folder => Name;

    public override string Group => SyncGroups.Content;

    public override string Handler => "DomainHandler";

    public override string Element => "Domain";

    public override bool HasUniqueAliases => false;

    public override DomainFile Read(XElement root) => DomainFile.Read(root);

    public override Guid IdentityOf(DomainFile file) => file.Identity;

    public override string FileNameOf(DomainFile file) => $"{names.FromAlias(file.Alias)}_{names.FromAlias(file.Language)}";

    public override async Task<IReadOnlyList<Existing<DomainFile, IDomain>>> LoadAsync(
        SyncSite site, IReadOnlyCollection<Guid>? keys)
    {
        IDomain[] all = [.. await domains.GetAllAsync(includeWildcards: true)];
        int[] rootIds = [.. all.Select(domain => domain.RootContentId).OfType<int>().Distinct()];
        IContent[] roots = [.. documents.GetByIds(rootIds)];
        var read = new ContentNames(roots, UmbracoObjectTypes.Document, entities);
        var byId = roots.ToDictionary(root => root.Id);
        return
        [
            .. all.Select(domain => new Existing<DomainFile, IDomain>(
                Describe(domain, byId.GetValueOrDefault(domain.RootContentId ?? 0), read), domain)),
        ];
    }

    /// <summary>The site numbers the domains of a document from 0 on, so they come in their order.</summary>
    public override IReadOnlyList<DomainFile> InOrder(IReadOnlyList<DomainFile> files) =>
        [.. files.OrderBy(file => file.RootKey).ThenBy(file => file.SortOrder)];

    public override DomainFile Complete(DomainFile stated, DomainFile? current, ImportRun run) => stated with
    {
        RootKey = stated.RootKey ?? current?.RootKey,
        SortOrder = stated.IsWildcard ? current?.SortOrder ?? -1 : stated.SortOrder,
    };

    public override IEnumerable<SyncFileException> Problems(DomainFile wanted, DomainFile? current, ImportRun run)
    {
        if (run.Known.KeyOf(LanguageKind.Name, wanted.Language) is null)
        {
            yield return new SyncFileException($"The language \"{wanted.Language}\" is not in the site.", wanted.Line);
        }

        if (wanted.RootKey is not { } root)
        {
            yield return new SyncFileException("It does not say which document it belongs to (<Root Key>).", wanted.Line);
        }
        else if (!run.Known.Has(DocumentKind.Name, root))
        {
            yield return new SyncFileException($"Its document \"{wanted.RootPath}\" ({root}) is not in the site.", wanted.Line);
        }
    }

    public override async Task<IDomain> ApplyAsync(DomainFile wanted, IDomain? entity, ImportRun run)
    {
        await LeaveOtherDocumentAsync(wanted, entity);
        var root = wanted.RootKey!.Value;
        IDomain[] assigned = [.. await domains.GetAssignedDomainsAsync(root, includeWildcards: true)];
        var updated = await UpdateAsync(
            root,
            assigned.Where(domain => !IsSame(domain, wanted)),
            wanted);
        return updated.FirstOrDefault(domain => IsSame(domain, wanted))
            ?? throw new SyncFileException("The site did not keep it.", wanted.Line);
    }

    public override async Task DeleteAsync(IDomain entity)
    {
        if (entity.RootContentId is { } id && documents.GetById(id) is { } root)
        {
            var assigned = await domains.GetAssignedDomainsAsync(root.Key, includeWildcards: true);
            await UpdateAsync(root.Key, assigned.Where(domain => domain.Id != entity.Id), null);
        }
    }

    private async Task LeaveOtherDocumentAsync(DomainFile wanted, IDomain? entity)
    {
        if (entity?.RootContentId is { } id && documents.GetById(id) is { } root && root.Key != wanted.RootKey)
        {
            await DeleteAsync(entity);
        }
    }

    private async Task<IReadOnlyList<IDomain>> UpdateAsync(Guid root, IEnumerable<IDomain> others, DomainFile? wanted)
    {
        IDomain[] kept = [.. others];
        var named = kept.Where(domain => !domain.IsWildcard)
            .Select(domain => (domain.SortOrder, Model: Model(domain.DomainName, domain.LanguageIsoCode!)));
        if (wanted is { IsWildcard: false })
        {
            named = named.Append((wanted.SortOrder, Model(wanted.Alias, wanted.Language)));
        }

        var updated = await domains.UpdateDomainsAsync(root, new DomainsUpdateModel
        {
            DefaultIsoCode = wanted is { IsWildcard: true }
                ? wanted.Language
                : kept.FirstOrDefault(domain => domain.IsWildcard)?.LanguageIsoCode,
            Domains = [.. named.OrderBy(domain => domain.SortOrder).Select(domain => domain.Model)],
        });
        return updated.Success
            ? [.. updated.Result.Domains]
            : throw new SyncFileException($"The site refuses it: {updated.Status}.", wanted?.Line ?? 0);
    }

    private static DomainModel Model(string name, string isoCode) => new() { DomainName = name, IsoCode = isoCode };

    private static bool IsSame(IDomain domain, DomainFile file) => file.IsWildcard
        ? domain.IsWildcard
        : domain.DomainName.Equals(file.Alias, StringComparison.OrdinalIgnoreCase);

    private static DomainFile Describe(IDomain domain, IContent? root, ContentNames read) => new()
    {
        Key = StableKey.Of(domain.DomainName),
        Alias = domain.DomainName,
        IsWildcard = domain.IsWildcard,
        Language = domain.LanguageIsoCode ?? "",
        RootKey = root?.Key,
        RootPath = root is null ? "" : read.NamePath(root.Path),
        SortOrder = domain.SortOrder,
    };
}
