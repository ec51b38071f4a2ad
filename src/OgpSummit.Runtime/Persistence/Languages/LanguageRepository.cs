using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Definitions;
using OgpSummit.Runtime.Persistence.Dictionary;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Scoping;
using OgpSummit.Runtime.Persistence.Users;
using OgpSummit.Runtime.Persistence.Variations;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Persistence.Languages;

internal sealed class LanguageRepository(
    CmsScopeProvider scopes, LanguageSet set, DictionarySet dictionary, LanguageChange content, UserGroupSet groups, UserSet users)
    : SnapshotRepository<ILanguage>(set), ILanguageRepository
{
    public ILanguage? GetByIsoCode(string isoCode) => CloneOrNull(Find(isoCode));

    public int? GetIdByIsoCode(string? isoCode, bool throwOnNotFound = true)
    {
        if (isoCode is null)
        {
            return null;
        }

        return Find(isoCode)?.Id ?? (throwOnNotFound
            ? throw new ArgumentException($"There is no language with the ISO code {isoCode}.", nameof(isoCode))
            : null);
    }

    public string? GetIsoCodeById(int? id, bool throwOnNotFound = true)
    {
        if (id is null)
        {
            return null;
        }

        return Current.Find(id.Value)?.IsoCode ?? (throwOnNotFound
            ? throw new ArgumentException($"There is no language with the id {id}.", nameof(id))
            : null);
    }

    public string[] GetIsoCodesByIds(ICollection<int> ids, bool throwOnNotFound = true) =>
        ids.Select(id => GetIsoCodeById(id, throwOnNotFound)).OfType<string>().ToArray();

    public string GetDefaultIsoCode() => Default.IsoCode;

    public int? GetDefaultId() => Default.Id;

    /// <exception cref="InvalidOperationException">The default language would stop being it: make another one the default.</exception>
    public void Save(ILanguage entity)
    {
        var previous = Current.Find(entity.Id);
        if (previous is { IsDefault: true } && !entity.IsDefault)
        {
            throw new InvalidOperationException(
                $"{entity.IsoCode} is the default language; make another language the default instead.");
        }

        var db = scopes.WriteDb;
        if (entity.IsDefault)
        {
            db.Set<LanguageRow>().Where(row => row.IsDefault && row.Id != entity.Id)
                .ExecuteUpdate(row => row.SetProperty(r => r.IsDefault, false));
        }

        Write(db, entity);
        if (previous is not null && !previous.IsoCode.InvariantEquals(entity.IsoCode))
        {
            content.Rename(db, previous.IsoCode, entity.IsoCode);
        }

        set.StageReload();
        dictionary.StageReload();
    }

    /// <exception cref="InvalidOperationException">The default language cannot be deleted.</exception>
    public void Delete(ILanguage entity)
    {
        if (Current.Find(entity.Id) is { IsDefault: true })
        {
            throw new InvalidOperationException($"{entity.IsoCode} is the default language and cannot be deleted.");
        }

        var db = scopes.WriteDb;
        db.Set<LanguageRow>().Where(row => row.FallbackIsoCode == entity.IsoCode)
            .ExecuteUpdate(row => row.SetProperty(r => r.FallbackIsoCode, (string?)null));
        db.Set<LanguageRow>().Where(row => row.Id == entity.Id).ExecuteDelete();
        content.Remove(db, entity.IsoCode);
        set.StageReload();
        dictionary.StageReload();
        groups.StageReload();
        users.StageReload();
    }

    private ILanguage Default => All.FirstOrDefault(language => language.IsDefault)
        ?? throw new InvalidOperationException("There is no default language.");

    private ILanguage? Find(string isoCode) => All.FirstOrDefault(language => language.IsoCode.InvariantEquals(isoCode));

    private static void Write(CmsDb db, ILanguage language)
    {
        var row = language.HasIdentity
            ? db.Set<LanguageRow>().AsTracking().Single(existing => existing.Id == language.Id)
            : db.Add(new LanguageRow()).Entity;
        row.Key = language.Key;
        row.IsoCode = language.IsoCode;
        row.CultureName = language.CultureName;
        row.IsDefault = language.IsDefault;
        row.IsMandatory = language.IsMandatory;
        row.FallbackIsoCode = language.FallbackIsoCode;
        db.SaveChanges();
        db.ChangeTracker.Clear();

        language.Id = row.Id;
        language.ResetDirtyProperties();
    }
}
