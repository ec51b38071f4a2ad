using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.Tracking.BackOffice.Access;
using OgpSummit.Plugin.Tracking.BackOffice.History;
using OgpSummit.Plugin.Tracking.BackOffice.Overview;
using OgpSummit.Plugin.Tracking.Boards;
using OgpSummit.Plugin.Tracking.Deadlines;
using OgpSummit.Plugin.Tracking.Spreadsheets;

namespace OgpSummit.Plugin.Tracking.BackOffice.Spreadsheets;

/// <summary>Headers and rows, before they are a file.</summary>
internal sealed record SheetContent(Wording Name, IReadOnlyList<SheetHeader> Headers, IReadOnlyList<IReadOnlyList<object?>> Rows);

/// <summary>Writes what an editor sees as rows.</summary>
internal sealed class SheetWriter(Histories histories, TrackingCalendar calendar)
{
    public async Task<SheetContent> ReportsAsync(Board board, CommitmentAccess access, string language)
    {
        BoardCommitment[] visible = [.. access.Visible(board)];
        var said = (await histories.ReadReportsAsync([.. visible.SelectMany(commitment => commitment.Reports)], board.Languages))
            .ToDictionary(report => report.Key);
        return new SheetContent(
            new("Rapports", "Reports"),
            [.. ReportColumns.All.Select(column => new SheetHeader(ReportColumns.Header(column).In(language), column == ReportColumn.ReportedOn))],
            [
                .. visible.SelectMany(commitment => commitment.Reports
                    .Where(report => said.ContainsKey(report.Key))
                    .OrderBy(report => report.On)
                    .Select(report => Row(commitment, said[report.Key], language))),
            ]);
    }

    public SheetContent Commitments(Board board, CommitmentAccess access, TrackingOptions options, string language)
    {
        var axes = board.Axes.ToDictionary(axis => axis.Key, axis => axis.Title.In(language));
        return new SheetContent(
            new("Engagements", "Commitments"),
            [.. CommitmentColumns.Select(column => new SheetHeader(column.Header.In(language), column.IsDay))],
            [.. access.Visible(board).Select(commitment => Row(commitment, axes.GetValueOrDefault(commitment.Axis), board, options, language))]);
    }

    private static readonly (Wording Header, bool IsDay)[] CommitmentColumns =
    [
        (new("Engagement", "Commitment"), false),
        (new("Identifiants OGP", "OGP ids"), false),
        (new("Titre en français", "Title in French"), false),
        (new("Titre en anglais", "Title in English"), false),
        (new("Axe", "Axis"), false),
        (new("Institutions porteuses", "Lead institutions"), false),
        (new("Début", "Start"), true),
        (new("Fin", "End"), true),
        (new("Avancement", "Completion"), false),
        (new("Constaté le", "Reported on"), true),
        (new("Selon le gouvernement", "By the government"), false),
        (new("Selon la société civile", "By civil society"), false),
        (new("Selon le MEI", "By the IRM"), false),
        (new("Rapports", "Reports"), false),
        (new("Jalons en retard", "Overdue milestones"), false),
        (new("Prochain rapport avant le", "Next report by"), true),
        (new("Publié", "Published"), false),
    ];

    private static object?[] Row(BoardCommitment commitment, HistoryItem report, string language) =>
    [
        commitment.Number,
        commitment.Title.In(language),
        report.On,
        report.Assessor is { } assessor ? ReportWords.Of(assessor).In(language) : null,
        report.Completion is { } completion ? ReportWords.Of(completion).In(language) : null,
        Milestone(commitment, report.Milestone, language),
        report.Note.Fr,
        report.Note.En,
        Evidence(report),
        report.Reason.Fr,
        report.Reason.En,
        report.Corrects?.ToString(),
        report.Key.ToString(),
    ];

    /// <summary>Its title when no other has the same; a milestone that is gone is still told by its key.</summary>
    private static string? Milestone(BoardCommitment commitment, Guid? key, string language)
    {
        if (key is null)
        {
            return null;
        }

        var title = commitment.Milestones.FirstOrDefault(milestone => milestone.Key == key)?.Title.In(language);
        var isAlone = commitment.Milestones.Count(milestone => milestone.Title.In(language) == title) == 1;
        return title is not null && isAlone ? title : key.ToString();
    }

    /// <summary>Whole lines, as many as a cell holds.</summary>
    private static string Evidence(HistoryItem report)
    {
        var cell = string.Empty;
        foreach (var line in report.Evidence.Select(evidence => EvidenceLine.Write(evidence.Url, evidence.Title)))
        {
            var longer = cell.Length == 0 ? line : $"{cell}\n{line}";
            if (longer.Length > SheetLimits.LongestCell)
            {
                break;
            }

            cell = longer;
        }

        return cell;
    }

    private object?[] Row(BoardCommitment commitment, string? axis, Board board, TrackingOptions options, string language)
    {
        var today = calendar.Today;
        return
        [
            commitment.Number,
            string.Join(", ", commitment.OgpIds),
            commitment.Title.Fr,
            commitment.Title.En,
            axis,
            string.Join("\n", language == "fr" || commitment.EnglishLeads.Count == 0 ? commitment.Leads : commitment.EnglishLeads),
            commitment.StartDate,
            commitment.EndDate,
            commitment.Latest?.Completion is { } completion ? ReportWords.Of(completion).In(language) : null,
            commitment.Latest?.On,
            .. Enum.GetValues<ContentModel.Assessor>().Select(assessor => commitment.LatestByAssessor
                .FirstOrDefault(report => report.Assessor == assessor)?.Completion is { } word ? ReportWords.Of(word).In(language) : null),
            commitment.Reports.Count,
            commitment.Milestones.Count(milestone => CommitmentState.State(milestone, today, options) == DeadlineState.Overdue),
            CommitmentState.Duty(commitment, board, today, options).NextReportBy,
            (commitment.IsPublished ? new Wording("oui", "yes") : new Wording("non", "no")).In(language),
        ];
    }
}
