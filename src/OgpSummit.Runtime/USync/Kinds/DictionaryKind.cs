using System.Xml.Linq;
using OgpSummit.Runtime.USync.Files;
using OgpSummit.Runtime.USync.Format;
using OgpSummit.Runtime.USync.Import;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.USync.Kinds;

internal sealed class DictionaryKind(IDictionaryItemService dictionary, FileNames names)
    : SyncKind<DictionaryFile, IDictionaryItem>
{
    public const string Name = "Dictionary";

    public override string Folder => Name;

    public override string Group => SyncGroups.Content;

    public override string Handler => "DictionaryHandler";

    public override string Element => "Dictionary";

    public override DictionaryFile Read(XElement root) => DictionaryFile.Read(root);

    public override string FileNameOf(DictionaryFile file) => names.FromAlias(file.Alias);

    public override int DepthOf(DictionaryFile file) => file.Level;

    public override async Task<IReadOnlyList<Existing<DictionaryFile, IDictionaryItem>>> LoadAsync(
        SyncSite site, IReadOnlyCollection<Guid>? keys)
    {
        var all = (await dictionary.GetDescendantsAsync(null)).ToDictionary(item => item.Key);
        return
        [
            .. all.Values.Select(item => new Existing<DictionaryFile, IDictionaryItem>(Describe(item, all), item)),
        ];
    }

    public override IReadOnlyList<DictionaryFile> InOrder(IReadOnlyList<DictionaryFile> files) => DependencyOrder.Of(
        files, file => file.Alias, file => file.ParentAlias is { } parent ? [parent] : [], StringComparer.OrdinalIgnoreCase);

    /// <summary>Translations that the file does not speak of stay.</summary>
    public override DictionaryFile Complete(DictionaryFile stated, DictionaryFile? current, ImportRun run)
    {
        var translations = new Dictionary<string, string>(
            current?.Translations ?? stated.Translations, StringComparer.OrdinalIgnoreCase);
        foreach (var (language, text) in stated.Translations)
        {
            translations[language] = text;
        }

        return stated with { Translations = translations };
    }

    public override IEnumerable<SyncFileException> Problems(DictionaryFile wanted, DictionaryFile? current, ImportRun run)
    {
        foreach (var language in wanted.Translations.Keys.Where(one => run.Known.KeyOf(LanguageKind.Name, one) is null))
        {
            yield return new SyncFileException($"The language \"{language}\" is not in the site.", wanted.Line);
        }

        if (wanted.ParentAlias is { } parent && run.Known.KeyOf(Folder, parent) is null)
        {
            yield return new SyncFileException($"Its parent \"{parent}\" is not in the site.", wanted.Line);
        }
    }

    public override async Task<IDictionaryItem> ApplyAsync(DictionaryFile wanted, IDictionaryItem? entity, ImportRun run)
    {
        var parentKey = wanted.ParentAlias is { } alias ? run.Known.KeyOf(Folder, alias) : null;
        var item = entity ?? new DictionaryItem(parentKey, wanted.Alias) { Key = wanted.Key };
        item.ItemKey = wanted.Alias;
        item.ParentId = parentKey;

        var languages = await run.Site.LanguagesAsync();
        foreach (var (isoCode, text) in wanted.Translations)
        {
            var language = languages.First(one => one.IsoCode.Equals(isoCode, StringComparison.OrdinalIgnoreCase));
            item.AddOrUpdateDictionaryValue(language, text);
        }

        var saved = entity is null ? await dictionary.CreateAsync(item, User) : await dictionary.UpdateAsync(item, User);
        return saved.Success ? saved.Result : throw new SyncFileException($"The site refuses it: {saved.Status}.", wanted.Line);
    }

    public override async Task DeleteAsync(IDictionaryItem entity)
    {
        var deleted = await dictionary.DeleteAsync(entity.Key, User);
        if (!deleted.Success)
        {
            throw new SyncFileException($"The site refuses to delete it: {deleted.Status}.");
        }
    }

    private static DictionaryFile Describe(IDictionaryItem item, Dictionary<Guid, IDictionaryItem> all) => new()
    {
        Key = item.Key,
        Alias = item.ItemKey,
        Level = LevelOf(item, all),
        ParentAlias = item.ParentId is { } parent ? all.GetValueOrDefault(parent)?.ItemKey : null,
        Translations = item.Translations.ToDictionary(
            translation => translation.LanguageIsoCode, translation => translation.Value, StringComparer.OrdinalIgnoreCase),
    };

    private static int LevelOf(IDictionaryItem item, Dictionary<Guid, IDictionaryItem> all)
    {
        var level = 0;
        while (item.ParentId is { } parent && all.TryGetValue(parent, out item!))
        {
            level++;
        }

        return level;
    }
}
