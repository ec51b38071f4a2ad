using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Definitions;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Runtime.Persistence.Languages;

internal sealed class LanguageSet(CmsScopeProvider scopes) : SnapshotSet<ILanguage>(scopes)
{
    /// <summary>Null for no culture and for one that is no language of the site.</summary>
    public int? IdOf(string? culture) => culture is null
        ? null
        : Current.ById.Values
            .FirstOrDefault(language => language.IsoCode.Equals(culture, StringComparison.OrdinalIgnoreCase))?.Id;

    protected override IEnumerable<ILanguage> Load(CmsDb db) =>
        db.Set<LanguageRow>().AsNoTracking().ToList().Select(Read).ToList();

    private static Language Read(LanguageRow row)
    {
        var language = new Language(row.IsoCode, row.CultureName)
        {
            Id = row.Id,
            Key = row.Key,
            IsDefault = row.IsDefault,
            IsMandatory = row.IsMandatory,
            FallbackIsoCode = row.FallbackIsoCode,
        };
        language.ResetDirtyProperties(rememberDirty: false);
        return language;
    }
}
