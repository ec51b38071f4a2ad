using System.Data;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Languages;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Querying;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Persistence.Domains;

/// <summary>Host names of root documents. Few, and cached by Umbraco's domain cache, so they are read from the database.</summary>
internal sealed class DomainRepository(CmsScopeProvider scopes, LanguageSet languages) : IDomainRepository
{
    private readonly Func<CmsDb, int, IEnumerable<DomainRow>> _ofDocument = EF.CompileQuery((CmsDb db, int document) =>
        db.Set<DomainRow>().AsNoTracking().Where(row => row.RootContentId == document));

    private IQueryable<DomainRow> Rows => scopes.Db.Set<DomainRow>().AsNoTracking();

    public IDomain? Get(int id) => Read(row => row.Id == id).SingleOrDefault();

    public IDomain? GetByName(string domainName) =>
        Read(row => true).Find(domain => domain.DomainName.InvariantEquals(domainName));

    public IEnumerable<IDomain> GetMany(params int[]? ids) =>
        ids is { Length: > 0 } ? Read(row => ids.Contains(row.Id)) : Read(row => true);

    public IEnumerable<IDomain> GetAll(bool includeWildcards) =>
        Read(row => true).Where(domain => includeWildcards || !domain.IsWildcard).ToList();

    public IEnumerable<IDomain> GetAssignedDomains(int contentId, bool includeWildcards) =>
        [
            .. _ofDocument(scopes.Db, contentId)
                .OrderBy(row => row.SortOrder).ThenBy(row => row.Id)
                .Select(Read)
                .Where(domain => includeWildcards || !domain.IsWildcard),
        ];

    public IEnumerable<IDomain> Get(IQuery<IDomain> query) => GetAll(includeWildcards: true).Apply(query).ToList();

    public int Count(IQuery<IDomain>? query) => GetAll(includeWildcards: true).Apply(query).Count();

    public bool Exists(int id) => Rows.Any(row => row.Id == id);

    public bool Exists(string domainName) => GetByName(domainName) is not null;

    /// <exception cref="DuplicateNameException">Another domain has the name.</exception>
    /// <exception cref="InvalidOperationException">The language does not exist.</exception>
    public void Save(IDomain entity)
    {
        if (GetByName(entity.DomainName) is { } other && other.Id != entity.Id)
        {
            throw new DuplicateNameException($"The domain name {entity.DomainName} is already assigned.");
        }

        var language = entity.LanguageId is { } languageId
            ? languages.Current.Find(languageId) ?? throw new InvalidOperationException($"No language has the id {languageId}.")
            : null;

        Write(entity);
        ((UmbracoDomain)entity).LanguageIsoCode = language?.IsoCode;
        entity.ResetDirtyProperties();
    }

    public void Delete(IDomain entity) => scopes.WriteDb.Set<DomainRow>().Where(row => row.Id == entity.Id).ExecuteDelete();

    private void Write(IDomain domain)
    {
        var db = scopes.WriteDb;
        var row = domain.HasIdentity
            ? db.Set<DomainRow>().AsTracking().Single(existing => existing.Id == domain.Id)
            : db.Add(new DomainRow()).Entity;
        row.Key = domain.Key;
        row.DomainName = domain.DomainName;
        row.LanguageId = domain.LanguageId;
        row.RootContentId = domain.RootContentId;
        row.SortOrder = domain.SortOrder;
        db.SaveChanges();
        db.ChangeTracker.Clear();

        domain.Id = row.Id;
    }

    private List<UmbracoDomain> Read(Expression<Func<DomainRow, bool>> predicate) => Rows.Where(predicate)
        .OrderBy(row => row.SortOrder).ThenBy(row => row.Id)
        .ToList()
        .Select(Read)
        .ToList();

    private UmbracoDomain Read(DomainRow row)
    {
        var domain = new UmbracoDomain(row.DomainName)
        {
            Id = row.Id,
            Key = row.Key,
            LanguageId = row.LanguageId,
            LanguageIsoCode = row.LanguageId is { } id ? languages.Current.Find(id)?.IsoCode : null,
            RootContentId = row.RootContentId,
            SortOrder = row.SortOrder,
        };
        domain.ResetDirtyProperties(rememberDirty: false);
        return domain;
    }
}
