using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Contents;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;

namespace OgpSummit.Runtime.ManagementApi.Redirects;

/// <summary>Redirects to documents that the user sees, newest first.</summary>
internal sealed class RedirectReader(
    IRedirectUrlService redirects,
    IRedirectUrlRepository repository,
    ICoreScopeProvider scopes,
    IEntityService entities,
    IUmbracoContextFactory contexts,
    IPublishedUrlProvider urls,
    Sights sights)
{
    /// <param name="filter">Part of a former address; null for all.</param>
    /// <param name="paging">Which part.</param>
    /// <param name="user">Who looks.</param>
    public Page<RedirectItem> Read(string? filter, Paging paging, SignedInUser user)
    {
        var sight = sights.OfDocuments(user.User);
        var total = 0L;
        if (sight.IsEverything)
        {
            var page = paging.Read((skip, take) => Find(filter, skip / Math.Max(take, 1), Math.Max(take, 1), out total));
            return new(total, Items(page.Take(paging.Take)));
        }

        var all = Find(filter, 0, int.MaxValue, out _).ToList();
        var seen = entities.Seen(UmbracoObjectTypes.Document, all.Select(redirect => redirect.ContentKey), sight);
        var visible = all.Where(redirect => seen.Contains(redirect.ContentKey)).ToList();
        return new(visible.Count, Items(visible.Skip(paging.Skip).Take(paging.Take)));
    }

    /// <summary>Umbraco's service finds them by address only.</summary>
    public IRedirectUrl? Find(Guid id)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        return repository.Get(id);
    }

    private IEnumerable<IRedirectUrl> Find(string? filter, long page, int size, out long total) => string.IsNullOrWhiteSpace(filter)
        ? redirects.GetAllRedirectUrls(page, size, out total)
        : redirects.SearchRedirectUrls(filter, page, size, out total);

    private List<RedirectItem> Items(IEnumerable<IRedirectUrl> found)
    {
        using var context = contexts.EnsureUmbracoContext();
        return [.. found.Select(redirect => new RedirectItem(
            redirect.Key,
            urls.GetUrlFromRoute(redirect.ContentId, redirect.Url, redirect.Culture),
            urls.GetUrl(redirect.ContentKey, culture: redirect.Culture),
            redirect.CreateDateUtc.ToApi(),
            new ById(redirect.ContentKey),
            redirect.Culture))];
    }
}

internal sealed record RedirectItem(
    Guid Id, string OriginalUrl, string DestinationUrl, DateTimeOffset Created, ById Document, string? Culture);
