using System.Globalization;
using Umbraco.Cms.Core.HealthChecks;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.HealthChecks;

/// <summary>Whether each document and media item knows where it is; in words of the user's language, unlike Umbraco's own check.</summary>
[HealthCheck("3f0f5c0e-6f2e-4a6d-9c0f-2b1a6f1c7d55", "Places in the trees", Group = "Data Integrity",
    Description = "Each document and each media item stores its place in the tree; it has to follow from the items above it.")]
internal sealed class TreeCheck(IContentService documents, IMediaService media, HealthCheckNames names) : HealthCheck
{
    private const string FixDocuments = "fixDocuments";
    private const string FixMedia = "fixMedia";

    public override Task<IEnumerable<HealthCheckStatus>> GetStatusAsync() => Task.FromResult<IEnumerable<HealthCheckStatus>>(
    [
        Status(documents.CheckDataIntegrity(new ContentDataIntegrityReportOptions()), "documents", FixDocuments),
        Status(media.CheckDataIntegrity(new ContentDataIntegrityReportOptions()), "media", FixMedia),
    ]);

    public override HealthCheckStatus ExecuteAction(HealthCheckAction action)
    {
        var repair = new ContentDataIntegrityReportOptions { FixIssues = true };
        var report = action.Alias == FixMedia ? media.CheckDataIntegrity(repair) : documents.CheckDataIntegrity(repair);
        return new HealthCheckStatus(Say("repaired", report.DetectedIssues.Count)) { ResultType = StatusResultType.Success };
    }

    private HealthCheckStatus Status(ContentDataIntegrityReport report, string kind, string action) => report.Ok
        ? new HealthCheckStatus(Say(kind + "Right")) { ResultType = StatusResultType.Success }
        : new HealthCheckStatus(Say(kind + "Wrong", report.DetectedIssues.Count))
        {
            ResultType = StatusResultType.Error,
            Actions = [new HealthCheckAction(action, Id) { Name = Say("repair") }],
        };

    private string Say(string alias, int count = 0) =>
        string.Format(CultureInfo.CurrentCulture, names.Text("tree" + char.ToUpperInvariant(alias[0]) + alias[1..])!, count);
}
