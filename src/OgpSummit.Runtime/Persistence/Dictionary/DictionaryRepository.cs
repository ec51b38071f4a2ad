using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.Persistence.Definitions;
using OgpSummit.Runtime.Persistence.Languages;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Persistence.Dictionary;

internal sealed class DictionaryRepository(
    CmsScopeProvider scopes, DictionarySet set, LanguageSet languages, IOptionsMonitor<DictionarySettings> settings)
    : SnapshotRepository<IDictionaryItem>(set), IDictionaryRepository
{
    protected override IEnumerable<IDictionaryItem> All => Current.ById.Values.OrderBy(item => item.ItemKey);

    public IDictionaryItem? Get(string key) => CloneOrNull(All.FirstOrDefault(item => item.ItemKey.InvariantEquals(key)));

    public IEnumerable<IDictionaryItem> GetManyByKeys(params string[] keys) =>
        Clones(All.Where(item => keys.InvariantContains(item.ItemKey)));

    /// <summary>
    /// Everything below the parent, or everything. The filter is the start of an item's key and, where the settings say so,
    /// a part of one of its texts.
    /// </summary>
    public IEnumerable<IDictionaryItem> GetDictionaryItemDescendants(Guid? parentId, string? filter = null)
    {
        var items = parentId is { } key ? Below(key, All.ToLookup(item => item.ParentId)) : All;
        return Clones(string.IsNullOrWhiteSpace(filter) ? items : items.Where(item => Matches(item, filter)));
    }

    public Dictionary<string, Guid> GetDictionaryItemKeyMap() => All.ToDictionary(item => item.ItemKey, item => item.Key);

    public void Save(IDictionaryItem entity)
    {
        var db = scopes.WriteDb;
        var row = entity.HasIdentity
            ? db.Set<DictionaryItemRow>().AsTracking().Include(item => item.Translations).Single(item => item.Id == entity.Id)
            : db.Add(new DictionaryItemRow()).Entity;
        row.Key = entity.Key;
        row.ParentKey = entity.ParentId;
        row.ItemKey = entity.ItemKey;
        WriteTranslations(row, entity.Translations);
        db.SaveChanges();
        db.ChangeTracker.Clear();

        entity.Id = row.Id;
        entity.ResetDirtyProperties();
        set.StageReload();
    }

    /// <summary>Takes everything below along.</summary>
    public void Delete(IDictionaryItem entity)
    {
        var ids = Below(entity.Key, All.ToLookup(item => item.ParentId)).Select(item => item.Id).Append(entity.Id).ToList();
        scopes.WriteDb.Set<DictionaryItemRow>().Where(item => ids.Contains(item.Id)).ExecuteDelete();
        set.StageReload();
    }

    private static IEnumerable<IDictionaryItem> Below(Guid key, ILookup<Guid?, IDictionaryItem> byParent) =>
        byParent[key].SelectMany(child => Below(child.Key, byParent).Prepend(child));

    private bool Matches(IDictionaryItem item, string filter) =>
        item.ItemKey.StartsWith(filter, StringComparison.InvariantCultureIgnoreCase)
        || (settings.CurrentValue.EnableValueSearch
            && item.Translations.Any(translation => translation.Value.InvariantContains(filter)));

    private void WriteTranslations(DictionaryItemRow row, IEnumerable<IDictionaryTranslation> translations)
    {
        var languageIds = languages.Current.ById.Values.ToDictionary(
            language => language.IsoCode, language => language.Id, StringComparer.OrdinalIgnoreCase);
        var wanted = translations.Where(translation => languageIds.ContainsKey(translation.LanguageIsoCode))
            .DistinctBy(translation => translation.LanguageIsoCode, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(translation => languageIds[translation.LanguageIsoCode]);

        row.Translations.RemoveAll(existing => !wanted.ContainsKey(existing.LanguageId));
        foreach (var (languageId, translation) in wanted)
        {
            var existing = row.Translations.Find(candidate => candidate.LanguageId == languageId);
            if (existing is null)
            {
                existing = new DictionaryTranslationRow { LanguageId = languageId };
                row.Translations.Add(existing);
            }

            existing.Key = translation.Key;
            existing.Value = translation.Value;
        }
    }
}
