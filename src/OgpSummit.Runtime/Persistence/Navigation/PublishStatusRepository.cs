using OgpSummit.Runtime.Persistence.Definitions.ContentTypes;
using OgpSummit.Runtime.Persistence.Languages;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Querying;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Persistence.Navigation;

/// <summary>In which cultures documents are published; no version is opened for it.</summary>
internal sealed class PublishStatusRepository(CmsScopeProvider scopes, ContentTypeSet types, LanguageSet languages)
    : IPublishStatusRepository
{
    private IQueryable<NodeRow> Documents =>
        scopes.Db.Nodes.Where(node => node.ObjectType == Constants.ObjectTypes.Document);

    public Task<IDictionary<Guid, ISet<string>>> GetAllPublishStatusAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IDictionary<Guid, ISet<string>>>(Read(Documents));

    public Task<ISet<string>> GetPublishStatusAsync(Guid documentKey, CancellationToken cancellationToken) =>
        Task.FromResult(Read(Documents.Where(node => node.Key == documentKey)).TryGetValue(documentKey, out var cultures)
            ? cultures
            : new HashSet<string>());

    public Task<IDictionary<Guid, ISet<string>>> GetDescendantsOrSelfPublishStatusAsync(
        Guid rootDocumentKey, CancellationToken cancellationToken)
    {
        var path = Documents.Where(node => node.Key == rootDocumentKey).Select(node => node.Path).SingleOrDefault();
        if (path is null)
        {
            return Task.FromResult<IDictionary<Guid, ISet<string>>>(new Dictionary<Guid, ISet<string>>());
        }

        var status = Read(Documents.Where(QueryTranslation.Below<NodeRow>(node => node.Path, path)));
        foreach (var (key, cultures) in Read(Documents.Where(node => node.Key == rootDocumentKey)))
        {
            status[key] = cultures;
        }

        return Task.FromResult<IDictionary<Guid, ISet<string>>>(status);
    }

    private Dictionary<Guid, ISet<string>> Read(IQueryable<NodeRow> nodes)
    {
        var allCultures = languages.Current.ById.Values.Select(language => language.IsoCode).ToArray();
        var rows =
            from node in nodes
            join culture in scopes.Db.Set<NodeCultureRow>().Where(culture => culture.Published)
                on node.Id equals culture.NodeId into published
            from culture in published.DefaultIfEmpty()
            select new { node.Key, node.Published, node.ContentTypeId, Culture = culture == null ? null : culture.Culture };

        var status = new Dictionary<Guid, ISet<string>>();
        foreach (var row in rows)
        {
            if (!status.TryGetValue(row.Key, out var cultures))
            {
                status[row.Key] = cultures = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            }

            if (row.Published && types.Current.Find(row.ContentTypeId ?? 0)?.VariesByCulture() == false)
            {
                cultures.UnionWith(allCultures);
            }
            else if (row.Published && row.Culture is not null)
            {
                cultures.Add(row.Culture);
            }
        }

        return status;
    }
}
