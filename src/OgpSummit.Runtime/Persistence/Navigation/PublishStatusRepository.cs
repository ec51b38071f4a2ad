using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Definitions.ContentTypes;
using OgpSummit.Runtime.Persistence.Languages;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Persistence.Navigation;

/// <summary>In which cultures documents are published; no version is opened for it.</summary>
internal sealed class PublishStatusRepository(CmsScopeProvider scopes, ContentTypeSet types, LanguageSet languages)
    : IPublishStatusRepository
{
    private readonly Func<CmsDb, IEnumerable<Row>> _all = EF.CompileQuery((CmsDb db) =>
        from node in db.Nodes
        where node.ObjectType == Constants.ObjectTypes.Document
        join culture in db.Set<NodeCultureRow>().Where(culture => culture.Published)
            on node.Id equals culture.NodeId into published
        from culture in published.DefaultIfEmpty()
        select new Row(node.Key, node.Published, node.ContentTypeId, culture == null ? null : culture.Culture));

    /// <summary>
    /// From a path up to the path with "," is the node itself; up to the path with "-", which follows ",", also all below.
    /// </summary>
    private readonly Func<CmsDb, string, string, IEnumerable<Row>> _branch = EF.CompileQuery(
        (CmsDb db, string path, string end) =>
            from node in db.Nodes
            where node.ObjectType == Constants.ObjectTypes.Document
            where node.Path.CompareTo(path) >= 0 && node.Path.CompareTo(end) < 0
            join culture in db.Set<NodeCultureRow>().Where(culture => culture.Published)
                on node.Id equals culture.NodeId into published
            from culture in published.DefaultIfEmpty()
            select new Row(node.Key, node.Published, node.ContentTypeId, culture == null ? null : culture.Culture));

    private readonly Func<CmsDb, Guid, string?> _path = EF.CompileQuery((CmsDb db, Guid key) => db.Nodes
        .Where(node => node.Key == key && node.ObjectType == Constants.ObjectTypes.Document)
        .Select(node => node.Path)
        .FirstOrDefault());

    public Task<IDictionary<Guid, ISet<string>>> GetAllPublishStatusAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IDictionary<Guid, ISet<string>>>(Read(_all(scopes.Db)));

    public Task<ISet<string>> GetPublishStatusAsync(Guid documentKey, CancellationToken cancellationToken) =>
        Task.FromResult(Branch(documentKey, end: ",").TryGetValue(documentKey, out var cultures)
            ? cultures
            : new HashSet<string>());

    public Task<IDictionary<Guid, ISet<string>>> GetDescendantsOrSelfPublishStatusAsync(
        Guid rootDocumentKey, CancellationToken cancellationToken) =>
        Task.FromResult<IDictionary<Guid, ISet<string>>>(Branch(rootDocumentKey, end: "-"));

    private Dictionary<Guid, ISet<string>> Branch(Guid rootKey, string end)
    {
        var path = _path(scopes.Db, rootKey);
        return path is null ? [] : Read(_branch(scopes.Db, path, path + end));
    }

    private Dictionary<Guid, ISet<string>> Read(IEnumerable<Row> rows)
    {
        var allCultures = languages.Current.ById.Values.Select(language => language.IsoCode).ToArray();
        var status = new Dictionary<Guid, ISet<string>>();
        foreach (var row in rows)
        {
            if (!status.TryGetValue(row.Key, out var cultures))
            {
                status[row.Key] = cultures = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            }

            if (row.IsPublished && types.Current.Find(row.ContentTypeId ?? 0)?.VariesByCulture() == false)
            {
                cultures.UnionWith(allCultures);
            }
            else if (row.IsPublished && row.Culture is not null)
            {
                cultures.Add(row.Culture);
            }
        }

        return status;
    }

    private sealed record Row(Guid Key, bool IsPublished, int? ContentTypeId, string? Culture);
}
