using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Definitions;
using OgpSummit.Runtime.Persistence.Languages;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Runtime.Persistence.Dictionary;

internal sealed class DictionarySet(CmsScopeProvider scopes, LanguageSet languages) : SnapshotSet<IDictionaryItem>(scopes)
{
    protected override IEnumerable<IDictionaryItem> Load(CmsDb db)
    {
        var known = languages.Current;
        return db.Set<DictionaryItemRow>().AsNoTracking().Include(item => item.Translations)
            .ToList()
            .Select(row => Read(row, known))
            .ToList();
    }

    private static DictionaryItem Read(DictionaryItemRow row, Snapshot<ILanguage> languages)
    {
        var item = new DictionaryItem(row.ParentKey, row.ItemKey)
        {
            Id = row.Id,
            Key = row.Key,
            Translations = row.Translations.OrderBy(translation => translation.LanguageId)
                .Select(translation => Read(translation, languages.Find(translation.LanguageId)))
                .OfType<IDictionaryTranslation>()
                .ToList(),
        };
        item.ResetDirtyProperties(rememberDirty: false);
        return item;
    }

    private static DictionaryTranslation? Read(DictionaryTranslationRow row, ILanguage? language) =>
        language is null ? null : new DictionaryTranslation(language, row.Value, row.Key) { Id = row.Id };
}
