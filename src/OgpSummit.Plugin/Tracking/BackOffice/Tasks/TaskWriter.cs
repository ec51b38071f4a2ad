using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking.BackOffice.Access;
using OgpSummit.Plugin.Tracking.BackOffice.Reports;
using OgpSummit.Plugin.Tracking.Boards;

namespace OgpSummit.Plugin.Tracking.BackOffice.Tasks;

/// <summary>Puts tasks into words: only those that are shown.</summary>
internal sealed class TaskWriter(Board board, CommitmentAccess access, DateOnly today, TrackingTexts texts)
{
    /// <param name="tasks">All that the editor has, in order.</param>
    /// <param name="kind">The one that is asked for; null for all.</param>
    /// <param name="skip">How many of it are left out.</param>
    /// <param name="take">How many are shown.</param>
    public TaskList Write(IReadOnlyList<FoundTask> tasks, TaskKind? kind, int skip, int take)
    {
        FoundTask[] wanted = [.. tasks.Where(task => kind is null || task.Kind == kind)];
        return new TaskList
        {
            Today = today,
            Counts = [.. Enum.GetValues<TaskKind>().Select(one => new TaskCount { Kind = one, Count = tasks.Count(task => task.Kind == one) })],
            Total = wanted.Length,
            Items = [.. wanted.Skip(skip).Take(take).Select(ToItem)],
        };
    }

    private TaskItem ToItem(FoundTask task)
    {
        var commitment = task.Commitment;
        return new TaskItem
        {
            Kind = task.Kind,
            Document = task.Report?.Key ?? commitment.Key,
            DocumentType = task.Report is null ? DocumentTypes.Commitment : DocumentTypes.ProgressReport,
            Culture = task.Kind == TaskKind.MissingTranslation ? board.Languages.English! : board.Languages.French,
            Title = task.Milestone?.Title ?? task.Report?.Name ?? commitment.Title,
            Commitment = commitment.Key,
            CommitmentNumber = commitment.Number,
            CommitmentTitle = commitment.Title,
            Milestone = task.Milestone?.Key,
            Reason = Reason(task),
            On = task.On,
            Objections = [.. task.Objections.Select(objection => ObjectionItem.Of(objection, texts))],
            MayReport = commitment.IsPublished && access.MayReport(commitment.Key),
            MayPublish = commitment.IsPublished && access.MayPublish(commitment.Key),
        };
    }

    private string Reason(FoundTask task) => texts.Of(
        task.Kind == TaskKind.ReportMissed && task.On is null ? "taskReportMissedUndated" : $"task{task.Kind}",
        task.On is { } day ? TrackingTexts.Day(day) : null);
}
