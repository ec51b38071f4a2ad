using OgpSummit.Plugin.Tracking.BackOffice.Access;
using OgpSummit.Plugin.Tracking.Boards;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Plugin.Tracking.BackOffice.Work;

internal sealed record WorkList
{
    /// <summary>Latest first, each document once.</summary>
    public required IReadOnlyList<WorkItem> Items { get; init; }
}

internal sealed record WorkItem
{
    /// <summary>Key of the document.</summary>
    public required Guid Document { get; init; }

    /// <summary>Alias of its type.</summary>
    public required string DocumentType { get; init; }

    public required string? Icon { get; init; }

    public required Translated Name { get; init; }

    /// <summary>When the editor last did something to it; UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>In which to open it.</summary>
    public required string Culture { get; init; }

    public required bool IsPublished { get; init; }

    /// <summary>Whether it has changes that are not public.</summary>
    public required bool IsEdited { get; init; }
}

/// <summary>What an editor worked on, from Umbraco's audit trail, which has an entry for whatever anybody did.</summary>
internal sealed class MyWork(IAuditService audit, IEntityService entities, IContentPermissionService permissions)
{
    private const int EntriesAtOnce = 100;

    /// <summary>Of an editor who did nothing but save one document.</summary>
    private const int MostEntries = 1_000;

    private static readonly AuditType[] Touches =
    [
        AuditType.New, AuditType.Save, AuditType.SaveVariant, AuditType.Publish, AuditType.PublishVariant, AuditType.SendToPublish,
        AuditType.SendToPublishVariant, AuditType.Unpublish, AuditType.UnpublishVariant, AuditType.Move, AuditType.Copy, AuditType.RollBack,
    ];

    private static readonly string Document = UmbracoObjectTypes.Document.GetName()!;

    public async Task<WorkList> ReadAsync(IUser user, SiteLanguages languages, int take)
    {
        Dictionary<int, DateTime> touched = [];
        List<WorkItem> items = [];
        for (var skip = 0; items.Count < take && skip < MostEntries; skip += EntriesAtOnce)
        {
            var page = await audit.GetPagedItemsByUserAsync(user.Key, skip, EntriesAtOnce, Direction.Descending, Touches);
            var documents = page.Items.Where(entry => entry.EntityType == Document).ToArray();
            var found = HandWork.In(documents, entry => entry.CreateDate, entry => entry.Id)
                .Where(entry => touched.TryAdd(entry.Id, entry.CreateDate))
                .ToArray();
            items.AddRange(await ReadAsync(user, [.. found.Select(entry => entry.Id)], touched, languages));
            if (skip + EntriesAtOnce >= page.Total)
            {
                break;
            }
        }

        return new WorkList { Items = [.. items.Take(take)] };
    }

    /// <summary>Without what is in the recycle bin or no longer open to the editor.</summary>
    private async Task<IEnumerable<WorkItem>> ReadAsync(IUser user, int[] ids, Dictionary<int, DateTime> touched, SiteLanguages languages)
    {
        if (ids.Length == 0)
        {
            return [];
        }

        IDocumentEntitySlim[] documents =
        [
            .. entities.GetAll(UmbracoObjectTypes.Document, ids).OfType<IDocumentEntitySlim>().Where(document => !document.Trashed),
        ];
        var open = await permissions.FilterAuthorizedAccessAsync(
            user, documents.Select(document => document.Key), new HashSet<string> { ActionBrowse.ActionLetter });
        return documents
            .Where(document => open.Contains(document.Key))
            .OrderByDescending(document => touched[document.Id])
            .Select(document => ToItem(document, touched[document.Id], languages));
    }

    private static WorkItem ToItem(IDocumentEntitySlim document, DateTime at, SiteLanguages languages)
    {
        var french = document.CultureNames.GetValueOrDefault(languages.French);
        var english = languages.English is { } culture ? document.CultureNames.GetValueOrDefault(culture) : null;
        return new WorkItem
        {
            Document = document.Key,
            DocumentType = document.ContentTypeAlias,
            Icon = document.ContentTypeIcon,
            Name = new Translated { Fr = french ?? (english is null ? document.Name : null), En = english },
            At = DateTime.SpecifyKind(at, DateTimeKind.Utc),
            Culture = french is null && english is not null ? languages.English! : languages.French,
            IsPublished = document.Published,
            IsEdited = document.Edited,
        };
    }
}
