using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Contents;

/// <summary>Who did what to a document or media item, newest first unless asked otherwise.</summary>
internal sealed class AuditTrailReader(IAuditService audit, IIdKeyMap ids, ICoreScopeProvider scopes, UserKeys users)
{
    public async Task<Page<AuditEntry>> ReadAsync(
        UmbracoObjectTypes type, Guid item, Paging paging, Direction? direction, DateTimeOffset? since)
    {
        if (ids.GetIdForKey(item, type) is not { Success: true, Result: var id })
        {
            return new(0, []);
        }

        // A page has at least one entry there; the total alone is read with it.
        var total = 0L;
        var read = await paging.ReadAsync(async (skip, take) =>
        {
            var page = await audit.GetItemsByEntityAsync(
                id, skip, Math.Max(take, 1), direction ?? Direction.Descending, customFilter: Filter(type, since));
            total = page.Total;
            return page.Items;
        });
        var entries = new List<AuditEntry>();
        foreach (var entry in read.Take(paging.Take))
        {
            entries.Add(new(
                new ById(await users.OfAsync(entry.UserId)), entry.CreateDate.ToApi(), entry.AuditType, entry.Comment, entry.Parameters));
        }

        return new(total, entries);
    }

    /// <summary>Umbraco notes texts and languages in the same trail, under numbers that documents bear too.</summary>
    private IQuery<IAuditItem> Filter(UmbracoObjectTypes type, DateTimeOffset? since)
    {
        var name = type.GetName();
        var query = scopes.CreateQuery<IAuditItem>().Where(entry => entry.EntityType == name);
        return since is { UtcDateTime: var time } ? query.Where(entry => entry.CreateDate >= time) : query;
    }
}

internal sealed record AuditEntry(ById User, DateTimeOffset Timestamp, AuditType LogType, string? Comment, string? Parameters);
