using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.Api.Description;
using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.PublicationRequests;
using OgpSummit.Plugin.Tracking.BackOffice.History;
using OgpSummit.Plugin.Tracking.BackOffice.Overview;
using OgpSummit.Plugin.Tracking.BackOffice.Reports;
using OgpSummit.Plugin.Tracking.BackOffice.Tasks;
using OgpSummit.Plugin.Tracking.BackOffice.Work;

namespace OgpSummit.Plugin.Tracking.BackOffice.Reference;

/// <summary>What the package answers in the back office.</summary>
internal static class TrackingOperations
{
    public static readonly ChoiceParameter Kind = new(
        "kind",
        new("Une seule sorte de tâche.", "One kind of task only."),
        [.. Enum.GetValues<TaskKind>().Select(kind => kind.ToAlias())]);

    public static readonly IntegerParameter Skip = new("skip", new("Passer autant d'éléments.", "Leave out so many items."), 0, 1_000_000, 0);

    public static readonly IntegerParameter Take = new("take", new("Donner autant d'éléments.", "Give so many items."), 0, 1_000, 100);

    public static readonly BackOfficeOperation Overview = new(
        "getOverview", "get", "/overview", "Board", "All that the dashboard draws, with an ETag.", 200, typeof(OverviewAnswer));

    public static readonly BackOfficeOperation Tasks = new(
        "listTasks", "get", "/tasks", "Tasks", "What the editor can do something about, most pressing first.", 200, typeof(TaskList))
    {
        Parameters = [Kind, Skip, Take],
        Problems = [400],
    };

    public static readonly BackOfficeOperation CreateReport = new(
        "createReport",
        "post",
        "/commitments/{key}/reports",
        "Reports",
        "Reports progress: published at once by those who may, otherwise sent for publication. Sent again with the same id it is the same report.",
        201,
        typeof(ReportReceipt))
    {
        Body = typeof(ReportRequest),
        Problems = [400, 403, 404, 409, 413, 415],
    };

    public static readonly IntegerParameter TakeWork = new("take", new("Donner autant d'éléments.", "Give so many items."), 1, 50, 10);

    public static readonly BackOfficeOperation ReadReports = new(
        "getReports", "get", "/commitments/{key}/reports", "Reports", "What was reported on a commitment, with the evidence.", 200, typeof(HistoryAnswer))
    {
        Problems = [404],
    };

    public static readonly BackOfficeOperation MyWork = new(
        "getMyWork", "get", "/my-work", "Tasks", "The documents that the editor last worked on.", 200, typeof(WorkList))
    {
        Parameters = [TakeWork],
        Problems = [400],
    };

    public static readonly BackOfficeOperation HalfYearReport = new(
        "getHalfYearReport",
        "get",
        "/half-year-reports/{period}",
        "Half-year reports",
        "A page to print: the state by axis, what moved, what is late. The period is a year and a half, 2016-2.",
        200,
        typeof(string))
    {
        MediaType = "text/html",
        Parameters = [SheetOperations.Language],
        Problems = [400, 404],
    };

    public static IReadOnlyList<BackOfficeOperation> All { get; } = [Overview, Tasks, MyWork, ReadReports, CreateReport, .. SavedFilterOperations.All, .. SheetOperations.All, HalfYearReport, .. PublicationRequestOperations.All];
}
