using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Querying;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OgpSummit.Runtime.Persistence.Redirects;

internal sealed class RedirectUrlRepository(CmsScopeProvider scopes) : IRedirectUrlRepository
{
    private static readonly Dictionary<string, string> Columns = new()
    {
        [nameof(IRedirectUrl.CreateDateUtc)] = nameof(RedirectRow.CreateDate),
    };

    private IQueryable<RedirectRow> Rows => scopes.Db.Set<RedirectRow>().AsNoTracking();

    public IRedirectUrl? Get(Guid id) => Read(Rows.Where(row => row.Key == id)).FirstOrDefault();

    public IRedirectUrl? Get(string url, Guid contentKey, string? culture) => Read(
        Rows.Where(row => row.Url == url && row.ContentKey == contentKey && row.Culture == culture)).FirstOrDefault();

    public IEnumerable<IRedirectUrl> GetMany(params Guid[]? ids) =>
        Read(ids is { Length: > 0 } ? Rows.Where(row => ids.Contains(row.Key)) : Rows);

    public bool Exists(Guid id) => Rows.Any(row => row.Key == id);

    public IEnumerable<IRedirectUrl> Get(IQuery<IRedirectUrl> query) => Read(Rows.Apply(query, Columns));

    public int Count(IQuery<IRedirectUrl>? query) => Rows.Apply(query, Columns).Count();

    public IRedirectUrl? GetMostRecentUrl(string url) => Read(MostRecent(url).Take(1)).FirstOrDefault();

    public Task<IRedirectUrl?> GetMostRecentUrlAsync(string url) => Task.FromResult(GetMostRecentUrl(url));

    /// <summary>A redirect of the culture before one that belongs to none.</summary>
    public IRedirectUrl? GetMostRecentUrl(string url, string culture)
    {
        var redirects = Read(MostRecent(url).Where(row => row.Culture == culture || row.Culture == null || row.Culture == ""));
        return redirects.Find(redirect => redirect.Culture == culture) ?? redirects.FirstOrDefault();
    }

    public Task<IRedirectUrl?> GetMostRecentUrlAsync(string url, string culture) =>
        Task.FromResult(GetMostRecentUrl(url, culture));

    public IEnumerable<IRedirectUrl> GetContentUrls(Guid contentKey) =>
        Read(NewestFirst(Rows.Where(row => row.ContentKey == contentKey)));

    public IEnumerable<IRedirectUrl> GetAllUrls(long pageIndex, int pageSize, out long total) =>
        Page(Rows, pageIndex, pageSize, out total);

    public IEnumerable<IRedirectUrl> GetAllUrls(int rootContentId, long pageIndex, int pageSize, out long total)
    {
        var path = scopes.Db.Nodes.Where(node => node.Id == rootContentId).Select(node => node.Path).SingleOrDefault();
        if (path is null)
        {
            total = 0;
            return [];
        }

        var below = scopes.Db.Nodes.Where(QueryTranslation.Below<NodeRow>(node => node.Path, path));
        return Page(
            Rows.Where(row => below.Any(node => node.Key == row.ContentKey)), pageIndex, pageSize, out total);
    }

    public IEnumerable<IRedirectUrl> SearchUrls(string searchTerm, long pageIndex, int pageSize, out long total)
    {
        var term = searchTerm.Trim().ToLowerInvariant();
        return Page(Rows.Where(row => row.Url.Contains(term)), pageIndex, pageSize, out total);
    }

    public void Save(IRedirectUrl entity)
    {
        var db = scopes.WriteDb;
        var row = db.Set<RedirectRow>().AsTracking().SingleOrDefault(redirect => redirect.Id == entity.Id)
            ?? db.Add(new RedirectRow()).Entity;
        row.Key = entity.Key;
        row.ContentKey = entity.ContentKey;
        row.CreateDate = entity.CreateDateUtc;
        row.Url = entity.Url;
        row.Culture = entity.Culture;
        db.SaveChanges();
        db.ChangeTracker.Clear();
        entity.Id = row.Id;
        entity.ResetDirtyProperties();
    }

    public void Delete(IRedirectUrl entity) => Delete(entity.Key);

    public void Delete(Guid id) => scopes.WriteDb.Set<RedirectRow>().Where(row => row.Key == id).ExecuteDelete();

    public void DeleteAll() => scopes.WriteDb.Set<RedirectRow>().ExecuteDelete();

    public void DeleteContentUrls(Guid contentKey) =>
        scopes.WriteDb.Set<RedirectRow>().Where(row => row.ContentKey == contentKey).ExecuteDelete();

    private IQueryable<RedirectRow> MostRecent(string url) => NewestFirst(Rows.Where(row => row.Url == url));

    private static IQueryable<RedirectRow> NewestFirst(IQueryable<RedirectRow> rows) =>
        rows.OrderByDescending(row => row.CreateDate).ThenByDescending(row => row.Id);

    private List<IRedirectUrl> Page(IQueryable<RedirectRow> rows, long pageIndex, int pageSize, out long total)
    {
        total = rows.LongCount();
        return Read(NewestFirst(rows).Skip((int)(pageIndex * pageSize)).Take(pageSize));
    }

    private List<IRedirectUrl> Read(IQueryable<RedirectRow> rows)
    {
        var redirects =
            from row in rows
            join node in scopes.Db.Nodes on row.ContentKey equals node.Key
            select new { Row = row, node.Id };
        return redirects.AsEnumerable().Select(IRedirectUrl (pair) => Redirect(pair.Row, pair.Id)).ToList();
    }

    private static RedirectUrl Redirect(RedirectRow row, int contentId)
    {
        var redirect = new RedirectUrl
        {
            Id = row.Id,
            Key = row.Key,
            ContentId = contentId,
            ContentKey = row.ContentKey,
            CreateDateUtc = row.CreateDate,
            Url = row.Url,
            Culture = row.Culture,
        };
        redirect.ResetDirtyProperties(rememberDirty: false);
        return redirect;
    }
}
