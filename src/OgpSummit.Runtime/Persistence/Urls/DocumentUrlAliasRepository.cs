using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Definitions.ContentTypes;
using OgpSummit.Runtime.Persistence.Languages;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Scoping;
using OgpSummit.Runtime.Persistence.Versions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OgpSummit.Runtime.Persistence.Urls;

internal sealed class DocumentUrlAliasRepository(CmsScopeProvider scopes, ContentTypeSet types, LanguageSet languages)
    : IDocumentUrlAliasRepository
{
    /// <summary>What is given is all that the documents have.</summary>
    public void Save(IEnumerable<PublishedDocumentUrlAlias> aliases)
    {
        var rows = aliases.Select(Row).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        DeleteByDocumentKey(rows.Select(row => row.DocumentKey).Distinct());
        var db = scopes.WriteDb;
        db.AddRange(rows);
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    public IEnumerable<PublishedDocumentUrlAlias> GetAll() => scopes.Db.Set<UrlAliasRow>()
        .AsNoTracking()
        .Select(row => new PublishedDocumentUrlAlias
        {
            DocumentKey = row.DocumentKey,
            NullableLanguageId = row.LanguageId,
            Alias = row.Alias,
        })
        .ToList();

    public void DeleteByDocumentKey(IEnumerable<Guid> documentKeys)
    {
        // Core calls it at every publish; nearly no document has an alias, so look before taking the write lock.
        foreach (var keys in documentKeys.Chunk(500))
        {
            if (scopes.Db.Set<UrlAliasRow>().Any(row => keys.Contains(row.DocumentKey)))
            {
                scopes.WriteDb.Set<UrlAliasRow>().Where(row => keys.Contains(row.DocumentKey)).ExecuteDelete();
            }
        }
    }

    public void DeleteAll() => scopes.WriteDb.Set<UrlAliasRow>().ExecuteDelete();

    /// <summary>The values as editors wrote them, of everything that is published.</summary>
    public IEnumerable<DocumentUrlAliasRaw> GetAllDocumentUrlAliases()
    {
        var propertyTypes = types.Current.ById.Values
            .SelectMany(type => type.CompositionPropertyTypes, (type, property) => (TypeId: type.Id, property.Id, property.Alias))
            .Where(property => property.Alias == Constants.Conventions.Content.UrlAlias)
            .ToLookup(property => property.TypeId, property => property.Id);
        if (propertyTypes.Count == 0)
        {
            return [];
        }

        var typeIds = propertyTypes.Select(group => group.Key).ToArray();
        var published =
            from node in scopes.Db.Nodes
            where node.ObjectType == Constants.ObjectTypes.Document && node.Published
            where node.ContentTypeId != null && typeIds.Contains(node.ContentTypeId.Value)
            join version in scopes.Db.Versions on node.PublishedVersionId equals version.Id
            select new { node.Key, TypeId = node.ContentTypeId!.Value, version.Data };

        return published.AsEnumerable()
            .SelectMany(row => Aliases(row.Key, VersionData.Read(row.Data), propertyTypes[row.TypeId]))
            .ToList();
    }

    private IEnumerable<DocumentUrlAliasRaw> Aliases(Guid key, VersionData data, IEnumerable<int> propertyTypes) =>
        from propertyType in propertyTypes
        from value in data.Values.GetValueOrDefault(propertyType) ?? []
        where value.Value is string
        select new DocumentUrlAliasRaw
        {
            DocumentKey = key,
            LanguageId = languages.IdOf(value.Culture),
            AliasValue = (string)value.Value,
        };

    private static UrlAliasRow Row(PublishedDocumentUrlAlias alias) => new()
    {
        DocumentKey = alias.DocumentKey,
        LanguageId = alias.NullableLanguageId,
        Alias = alias.Alias,
    };
}
