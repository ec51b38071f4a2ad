using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking.Boards;

namespace OgpSummit.Tests.Unit.Tracking;

internal static class Some
{
    public static readonly Guid Axis = Guid.NewGuid();

    public static BoardCommitment Commitment(int number) => new()
    {
        Key = Guid.NewGuid(),
        Axis = Axis,
        Number = number,
        OgpIds = [],
        Title = new Translated { Fr = $"Engagement {number}", En = $"Commitment {number}" },
        Leads = ["Ministère"],
        EnglishLeads = ["Ministry"],
        StartDate = null,
        EndDate = null,
        Milestones = [],
        Gaps = [],
        IsPublished = true,
        IsInEnglish = true,
        Url = new Translated { Fr = $"/fr/{number}", En = $"/en/{number}" },
    };

    /// <param name="reports">Day, completion; of the government.</param>
    public static BoardCommitment Commitment(int number, params (string Day, Completion Completion)[] reports)
    {
        BoardReport[] read = [.. reports.Select(report => Report(report.Day, report.Completion)).OrderByDescending(report => report.On)];
        return Commitment(number) with { Reports = read, Latest = read.FirstOrDefault(), LatestByAssessor = [.. read.Take(1)] };
    }

    public static BoardReport Report(string day, Completion completion) => new()
    {
        Key = Guid.NewGuid(),
        On = DateOnly.ParseExact(day, "yyyy-MM-dd"),
        CreatedOn = new DateTime(2016, 12, 7, 0, 0, 0, DateTimeKind.Utc),
        Assessor = Assessor.Government,
        Completion = completion,
        Milestone = null,
        Corrects = null,
        CorrectedBy = null,
        IsInEnglish = false,
        Decides = true,
    };

    public static Board Board(params BoardCommitment[] commitments) => new(
        new SiteLanguages("fr-FR", "en-US"),
        new DateOnly(2015, 7, 16),
        new DateOnly(2017, 6, 30),
        [new BoardAxis(Axis, 1, new Translated { Fr = "Axe", En = "Axis" }, "#112233", IsPublished: true)],
        commitments);
}
