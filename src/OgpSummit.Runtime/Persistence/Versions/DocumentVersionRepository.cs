using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Definitions.ContentTypes;
using OgpSummit.Runtime.Persistence.Languages;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.Persistence.Versions;

/// <summary>The history of documents, without their values.</summary>
internal sealed class DocumentVersionRepository(
    CmsScopeProvider scopes, ContentTypeSet types, LanguageSet languages, IBackOfficeUserReader users)
    : IDocumentVersionRepository
{
    public ContentVersionMeta? Get(int versionId) => Read(Versions(version => version.Id == versionId)).SingleOrDefault();

    public IEnumerable<ContentVersionMeta> GetPagedItemsByContentId(
        int contentId, long pageIndex, int pageSize, out long totalRecords, int? languageId = null)
    {
        var versions = Versions(version => version.NodeId == contentId);
        if (languageId is not null && languages.Current.Find(languageId.Value) is { } language)
        {
            // The names of a version are keyed by culture; a quote inside a text would be escaped.
            var marker = $"\"{language.IsoCode}\":[";
            versions = versions.Where(row => row.Version.Data.Contains(marker));
        }

        totalRecords = versions.LongCount();
        return Read(versions
            .OrderByDescending(row => row.Version.Id)
            .Skip((int)(pageIndex * pageSize))
            .Take(pageSize));
    }

    [Obsolete("Core still asks for it.")]
    public IReadOnlyCollection<ContentVersionMeta> GetDocumentVersionsEligibleForCleanup() => Read(Superseded);

    /// <summary>The oldest first, so that a limited run makes progress.</summary>
    public IReadOnlyCollection<ContentVersionMeta> GetDocumentVersionsEligibleForCleanup(DateTime olderThan, int? maxCount)
    {
        IQueryable<VersionOfNode> old = Superseded
            .Where(row => row.Version.Date < olderThan)
            .OrderBy(row => row.Version.Date).ThenBy(row => row.Version.Id);
        return Read(maxCount is null ? old : old.Take(maxCount.Value));
    }

    public IReadOnlyCollection<ContentVersionCleanupPolicySettings> GetCleanupPolicies() =>
    [
        .. types.Current.ById.Values
            .Where(type => type.HistoryCleanup is not null)
            .Select(type => new ContentVersionCleanupPolicySettings
            {
                ContentTypeId = type.Id,
                PreventCleanup = type.HistoryCleanup!.PreventCleanup,
                KeepAllVersionsNewerThanDays = type.HistoryCleanup.KeepAllVersionsNewerThanDays,
                KeepLatestVersionPerDayForDays = type.HistoryCleanup.KeepLatestVersionPerDayForDays,
            }),
    ];

    public void DeleteVersions(IEnumerable<int> versionIds)
    {
        foreach (var ids in versionIds.Chunk(500))
        {
            scopes.WriteDb.Versions.Where(version => ids.Contains(version.Id)).ExecuteDelete();
        }
    }

    public void SetPreventCleanup(int versionId, bool preventCleanup) => scopes.WriteDb.Versions
        .Where(version => version.Id == versionId)
        .ExecuteUpdate(set => set.SetProperty(version => version.PreventCleanup, preventCleanup));

    /// <summary>Neither draft, nor published, nor kept by somebody.</summary>
    private IQueryable<VersionOfNode> Superseded => Versions(version => !version.PreventCleanup).Where(row =>
        row.Node.CurrentVersionId != row.Version.Id
        && (row.Node.PublishedVersionId == null || row.Node.PublishedVersionId != row.Version.Id));

    private IQueryable<VersionOfNode> Versions(Expression<Func<VersionRow, bool>> filter) =>
        from version in scopes.Db.Versions.Where(filter)
        join node in scopes.Db.Nodes on version.NodeId equals node.Id
        where node.ObjectType == Constants.ObjectTypes.Document
        select new VersionOfNode { Version = version, Node = node };

    private List<ContentVersionMeta> Read(IQueryable<VersionOfNode> versions)
    {
        var rows = versions
            .Select(row => new
            {
                row.Version.Id,
                row.Version.NodeId,
                row.Version.UserId,
                row.Version.Date,
                row.Version.PreventCleanup,
                row.Node.ContentTypeId,
                IsPublished = row.Node.PublishedVersionId == row.Version.Id,
                IsDraft = row.Node.CurrentVersionId == row.Version.Id,
            })
            .ToList();
        var names = rows.Select(row => row.UserId).Distinct().ToDictionary(id => id, id => users.GetById(id)?.Name ?? "");
        return rows.ConvertAll(row => new ContentVersionMeta(
            row.Id,
            row.NodeId,
            row.ContentTypeId ?? 0,
            row.UserId,
            row.Date,
            row.IsPublished,
            row.IsDraft,
            row.PreventCleanup,
            names[row.UserId]));
    }

    private sealed class VersionOfNode
    {
        public required VersionRow Version { get; init; }

        public required NodeRow Node { get; init; }
    }
}
