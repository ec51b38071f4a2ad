using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking;
using OgpSummit.Tests.Unit.ContentModel;

namespace OgpSummit.Tests.Unit.Tracking;

public sealed class ProgressTests
{
    private readonly FakeSite _site = new();
    private readonly FakeDocument _axis;
    private readonly FakeDocument _commitment;

    public ProgressTests()
    {
        var plan = _site.Add(DocumentTypes.ActionPlan, _site.Add(DocumentTypes.Home));
        _axis = _site.Add(DocumentTypes.Axis, plan).With(Aliases.Number, 1);
        _commitment = _site.Add(DocumentTypes.Commitment, _axis).With(Aliases.Number, 1);
    }

    [Fact]
    public void A_commitment_without_a_report_has_no_completion()
    {
        var progress = Of(_commitment);

        Assert.Null(progress.Completion);
        Assert.Null(progress.Latest);
        Assert.Empty(progress.LatestByAssessor);
    }

    [Fact]
    public void The_latest_report_decides_even_when_it_takes_progress_back()
    {
        Report("government", "complete", 2016);
        Report("government", "limited", 2017);

        Assert.Equal(Completion.Limited, Of(_commitment).Completion);
    }

    [Fact]
    public void Each_assessor_speaks_for_themselves()
    {
        Report("irm", "limited", 2016);
        Report("government", "complete", 2017);

        var progress = Of(_commitment);

        Assert.Equal(Completion.Limited, progress.LatestBy(Assessor.Irm)?.Completion);
        Assert.Equal(Completion.Complete, progress.LatestBy(Assessor.Government)?.Completion);
        Assert.Null(progress.LatestBy(Assessor.CivilSociety));
        Assert.Equal([Assessor.Government, Assessor.Irm], progress.LatestByAssessor.Select(report => report.Assessor!.Value));
    }

    [Fact]
    public void Of_two_reports_of_one_day_the_later_written_decides()
    {
        Report("government", "limited", 2016);
        Report("government", "substantial", 2016);

        Assert.Equal(Completion.Substantial, Of(_commitment).Completion);
    }

    [Fact]
    public void A_report_on_a_milestone_does_not_speak_for_the_commitment()
    {
        Report("government", "complete", 2017).With(Aliases.Milestone, Guid.NewGuid().ToString());

        var progress = Of(_commitment);

        Assert.Null(progress.Completion);
        Assert.Single(progress.History);
    }

    [Fact]
    public void A_corrected_report_stays_in_the_history_but_decides_no_more()
    {
        var wrong = Report("government", "complete", 2017);
        Report("government", "limited", 2016).With(Aliases.Corrects, _site.Model<ProgressReport>(wrong));

        var progress = Of(_commitment);

        Assert.Equal(Completion.Limited, progress.Completion);
        Assert.Equal(2, progress.History.Count);
        Assert.Equal(Completion.Limited, progress.Corrections[wrong.Key].Completion);
    }

    [Fact]
    public void The_state_of_a_plan_counts_commitments_without_a_report_apart()
    {
        var other = _site.Add(DocumentTypes.Commitment, _axis).With(Aliases.Number, 2);
        Report("irm", "limited", 2016);

        var plan = new Progress(_site.Content).OfPlan();

        Assert.True(plan.HasReports);
        Assert.Equal(1, plan.At(Completion.Limited));
        Assert.Equal(0, plan.At(Completion.NotStarted));
        Assert.Equal(1, plan.WithoutReport);
        Assert.Equal(1, plan.At(null, Assessor.Irm));
        Assert.Equal([Assessor.Irm], plan.Assessors);
        Assert.False(plan.For([_site.Model<Commitment>(other)]).HasReports);
    }

    private CommitmentProgress Of(FakeDocument commitment) => new Progress(_site.Content).Of(_site.Model<Commitment>(commitment));

    private FakeDocument Report(string assessor, string completion, int year) =>
        _site.Add(DocumentTypes.ProgressReport, _commitment)
            .With(Aliases.Assessor, assessor)
            .With(Aliases.Completion, completion)
            .With(Aliases.ReportedOn, new DateOnly(year, 7, 1));
}
