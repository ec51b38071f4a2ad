using OgpSummit.Plugin.ContentModel;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Plugin.Tracking.Reporting;

/// <summary>A report that is stored, published or not.</summary>
internal sealed record ShelvedReport(Guid Key, ReportFacts Facts, DateTime CreatedOn, bool IsPublished)
{
    public PublishedReport ToPublished() =>
        new(Key, Facts.ReportedOn, CreatedOn, Facts.Assessor, Facts.Completion, Facts.Milestone, Facts.Corrects);
}

/// <summary>The reports of a commitment, asked of the database: under a lock the answer holds until it ends.</summary>
internal sealed class ReportShelf(IContentService contents, IEntityService entities, SituationOfReport situations)
{
    private const int All = 100_000;

    /// <summary>By anything: a media item, a document type …</summary>
    public bool IsTaken(Guid key) => entities.Exists(key);

    public IReadOnlyList<ShelvedReport> Read(IContent commitment) =>
    [
        .. contents
            .GetPagedChildren(commitment.Id, 0, All, out _, propertyAliases: null, filter: null, ordering: null, loadTemplates: false)
            .Where(child => child is { Trashed: false, ContentType.Alias: DocumentTypes.ProgressReport })
            .Select(child => new ShelvedReport(child.Key, StoredReport.Read(child, situations.Culture), child.CreateDate, child.Published)),
    ];
}
