using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OgpSummit.Plugin.ContentModel;

[PublishedModel(DocumentTypes.ProgressReport)]
public sealed class ProgressReport(IPublishedContent content, IPublishedValueFallback fallback) : PublishedContentModel(content, fallback)
{
    private readonly PublishedValues _values = new(content, fallback);

    public DateOnly? ReportedOn => _values.Date(Aliases.ReportedOn);

    public Assessor? Assessor => _values.Choice<Assessor>(Aliases.Assessor);

    public Completion? Completion => _values.Choice<Completion>(Aliases.Completion);

    public string? Note => _values.Text(Aliases.Note);

    public IReadOnlyList<Link> Evidence => _values.Links(Aliases.Evidence);

    /// <summary>Media items.</summary>
    public IReadOnlyList<IPublishedContent> EvidenceMedia => _values.Picked<IPublishedContent>(Aliases.EvidenceMedia);

    /// <summary>Key of the one milestone this report speaks of; null when it speaks of the whole commitment.</summary>
    public Guid? MilestoneKey => Guid.TryParse(_values.Text(Aliases.Milestone), out var key) ? key : null;

    /// <summary>The earlier report that this one corrects. The earlier one stays as it was.</summary>
    public ProgressReport? Corrects => _values.PickedOne<ProgressReport>(Aliases.Corrects);

    /// <summary>Why a correction was needed.</summary>
    public string? Reason => _values.Text(Aliases.Reason);

    /// <summary>Of two reports of one day the later created comes first.</summary>
    internal static IReadOnlyList<ProgressReport> LatestFirst(IEnumerable<ProgressReport> reports) =>
        [.. reports.OrderByDescending(report => report.ReportedOn).ThenByDescending(report => report.CreateDate)];
}
