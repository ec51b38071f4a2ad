using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Contents;

/// <summary>Who did what to a document or media item, newest first unless asked otherwise.</summary>
internal sealed class AuditTrailReader(IAuditService audit, UserKeys users)
{
    public async Task<Page<AuditEntry>> ReadAsync(
        UmbracoObjectTypes type, Guid item, Paging paging, Direction? direction, DateTimeOffset? since)
    {
        // A page has at least one entry there; the total alone is read with it.
        var total = 0L;
        var read = await paging.ReadAsync(async (skip, take) =>
        {
            var page = await audit.GetItemsByKeyAsync(
                item, type, skip, Math.Max(take, 1), direction ?? Direction.Descending, since);
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
}

internal sealed record AuditEntry(ById User, DateTimeOffset Timestamp, AuditType LogType, string? Comment, string? Parameters);
