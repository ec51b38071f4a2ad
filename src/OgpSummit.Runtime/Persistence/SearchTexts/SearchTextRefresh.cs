using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OgpSummit.Runtime.Persistence.Scoping;
using OgpSummit.Runtime.Persistence.Versions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.Persistence.SearchTexts;

/// <summary>
/// Makes the texts of what was saved before there were any, or before they were made as they are now. In small parts, so that
/// editors can save meanwhile; until it is done, some content is not found.
/// </summary>
internal sealed class SearchTextRefresh(
    CmsScopeProvider scopes, ISearchTexts texts, IKeyValueService values, ILogger<SearchTextRefresh> logger) : BackgroundService
{
    private const string Key = "OgpSummit.Runtime.SearchTexts";
    private const int AtOnce = 100;

    private static readonly string Current = SearchText.Schema.ToString(CultureInfo.InvariantCulture);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Hosted services start one after the other; the others need not wait.
        await Task.Yield();
        try
        {
            Refresh(stoppingToken);
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            logger.LogError(exception, "Some content is not found by the search of the back office until the next start.");
        }
    }

    /// <summary>Does nothing when it was done before.</summary>
    public void Refresh(CancellationToken cancellation)
    {
        if (values.GetValue(Key) == Current)
        {
            return;
        }

        var last = 0;
        while (Next(last) is { Count: > 0 } ids && !cancellation.IsCancellationRequested)
        {
            Write(ids);
            last = ids[^1];
        }

        if (!cancellation.IsCancellationRequested)
        {
            values.SetValue(Key, Current);
        }
    }

    private List<int> Next(int last)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        return scopes.Db.Nodes
            .Where(node => node.Id > last && node.CurrentVersionId != null)
            .Where(node => node.ObjectType == Constants.ObjectTypes.Document || node.ObjectType == Constants.ObjectTypes.Media)
            .OrderBy(node => node.Id)
            .Select(node => node.Id)
            .Take(AtOnce)
            .ToList();
    }

    private void Write(List<int> ids)
    {
        using var scope = scopes.CreateCoreScope();
        var db = scopes.WriteDb;
        var drafts =
            from node in db.Nodes.AsNoTracking()
            join version in db.Versions on node.CurrentVersionId equals version.Id
            where ids.Contains(node.Id)
            select new { node.Id, node.Name, version.Data };
        foreach (var draft in drafts.ToList())
        {
            texts.Write(db, draft.Id, SearchText.Of(draft.Name, VersionData.Read(draft.Data)));
        }

        scope.Complete();
    }
}
