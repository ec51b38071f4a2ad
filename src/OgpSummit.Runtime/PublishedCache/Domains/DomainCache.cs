using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.PublishedCache.Domains;

/// <summary>The domains of the whole site. They are few, so any change reads all of them anew.</summary>
internal sealed class DomainCache : IDomainCache, IDomainCacheService
{
    private readonly IDefaultCultureAccessor _cultures;
    private readonly Expiring<Domain[]> _domains;

    public DomainCache(IDomainService domains, IDefaultCultureAccessor cultures, CmsScopeProvider scopes)
    {
        _cultures = cultures;
        _domains = new(() =>
        {
            using var outside = new OutsideScope(scopes);
            return [.. Read(domains)];
        });
    }

    public string DefaultCulture => _cultures.DefaultCulture;

    public IEnumerable<Domain> GetAll(bool includeWildcards) => Array.FindAll(
        _domains.Value, domain => includeWildcards || !domain.IsWildcard);

    public IEnumerable<Domain> GetAssigned(int documentId, bool includeWildcards = false) => Array.FindAll(
        _domains.Value, domain => domain.ContentId == documentId && (includeWildcards || !domain.IsWildcard));

    public bool HasAssigned(int documentId, bool includeWildcards = false) => Array.Exists(
        _domains.Value, domain => domain.ContentId == documentId && (includeWildcards || !domain.IsWildcard));

    public void Refresh(DomainCacheRefresher.JsonPayload[] payloads) => _domains.Expire();

    private static IEnumerable<Domain> Read(IDomainService domains) =>
        from domain in domains.GetAllAsync(includeWildcards: true).GetAwaiter().GetResult()
        let root = domain.RootContentId
        where root is not null && !string.IsNullOrWhiteSpace(domain.LanguageIsoCode)
        orderby domain.SortOrder
        select new Domain(
            domain.Id, domain.DomainName, root.Value, domain.LanguageIsoCode, domain.IsWildcard, domain.SortOrder);
}
