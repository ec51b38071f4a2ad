using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking.Reporting;

namespace OgpSummit.Tests.Unit.Tracking;

public sealed class ReportRulesTests
{
    private static readonly Guid Milestone = Guid.NewGuid();
    private static readonly PublishedReport First = Published("2016-01-31", Completion.Substantial);

    private static readonly ReportFacts Sound = new()
    {
        ReportedOn = new DateOnly(2016, 6, 30),
        Assessor = Assessor.Government,
        Completion = Completion.Substantial,
        Note = "Le décret est paru.",
        EvidenceUrls = ["https://www.legifrance.gouv.fr/decret"],
    };

    [Fact]
    public void A_report_with_everything_is_published() => Assert.Empty(Check(Sound));

    [Fact]
    public void A_file_of_the_site_is_evidence_enough() =>
        Assert.Empty(Check(Sound with { EvidenceUrls = [], EvidenceItems = 1 }));

    [Fact]
    public void Everything_that_is_missing_is_said_at_once() =>
        Assert.Equal(
            [ObjectionReason.DateMissing, ObjectionReason.AssessorMissing, ObjectionReason.CompletionMissing,
                ObjectionReason.NoteMissing, ObjectionReason.EvidenceMissing],
            Check(new ReportFacts()));

    [Theory]
    [InlineData("2016-12-07", null)]
    [InlineData("2016-12-08", ObjectionReason.DateInFuture)]
    [InlineData("2015-07-01", null)]
    [InlineData("2015-06-30", ObjectionReason.DateBeforePlan)]
    public void A_report_speaks_of_the_plan_so_far(string day, ObjectionReason? expected) =>
        Assert.Equal(Expected(expected), Check(Sound with { ReportedOn = DateOnly.Parse(day, null) }, published: []));

    [Theory]
    [InlineData("https://example.org/a?b=c#d", true)]
    [InlineData("http://example.org", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("ftp://example.org/a", false)]
    [InlineData("https://", false)]
    [InlineData("https://somebody:secret@example.org", false)]
    [InlineData("www.example.org", false)]
    [InlineData("/fr/plan", false)]
    [InlineData("", false)]
    public void Evidence_is_an_address_that_a_reader_can_follow(string url, bool accepted) =>
        Assert.Equal(accepted ? [] : [ObjectionReason.EvidenceNoAddress], Check(Sound with { EvidenceUrls = [url] }));

    [Theory]
    [InlineData(Completion.Substantial, Completion.Complete, false)]
    [InlineData(Completion.Substantial, Completion.Substantial, false)]
    [InlineData(Completion.Substantial, Completion.Limited, true)]
    [InlineData(Completion.Complete, Completion.NotStarted, true)]
    [InlineData(Completion.Complete, Completion.Withdrawn, true)]
    [InlineData(Completion.Withdrawn, Completion.Withdrawn, false)]
    [InlineData(Completion.Withdrawn, Completion.Complete, true)]
    public void Going_back_asks_for_a_reason(Completion before, Completion now, bool asks)
    {
        var facts = Sound with { Completion = now };
        PublishedReport[] published = [Published("2016-01-31", before)];

        Assert.Equal(asks ? [ObjectionReason.ReasonForStepBack] : [], Check(facts, published));
        Assert.Empty(Check(facts with { Reason = "Le tribunal a annulé le décret." }, published));
    }

    [Fact]
    public void Nobody_goes_back_on_the_word_of_another()
    {
        var facts = Sound with { Completion = Completion.Limited };

        Assert.Empty(Check(facts with { Assessor = Assessor.Irm }));
        Assert.Empty(Check(facts with { Milestone = Milestone }));
        Assert.Empty(Check(facts with { ReportedOn = new DateOnly(2015, 12, 31) }));
    }

    [Fact]
    public void A_report_that_was_corrected_is_not_gone_back_on()
    {
        var correction = Published("2016-02-01", Completion.Limited) with { Corrects = First.Key };

        Assert.Empty(Check(Sound with { Completion = Completion.Limited }, [First, correction]));
    }

    [Fact]
    public void A_correction_names_a_report_of_its_assessor_once_and_says_why()
    {
        var correction = Sound with { Corrects = First.Key, Reason = "La date était fausse." };
        var corrected = Published("2016-02-01", Completion.Limited) with { Corrects = First.Key };

        Assert.Empty(Check(correction));
        Assert.Equal([ObjectionReason.ReasonForCorrection], Check(correction with { Reason = " " }));
        Assert.Equal([ObjectionReason.CorrectsUnknown], Check(correction with { Corrects = Guid.NewGuid() }));
        Assert.Equal([ObjectionReason.CorrectsAnotherAssessor], Check(correction with { Assessor = Assessor.Irm }));
        Assert.Equal([ObjectionReason.CorrectsTwice], Check(correction, [First, corrected]));
    }

    [Fact]
    public void A_milestone_is_one_of_the_commitment()
    {
        Assert.Empty(Check(Sound with { Milestone = Milestone }));
        Assert.Equal([ObjectionReason.MilestoneUnknown], Check(Sound with { Milestone = Guid.NewGuid() }));
    }

    private static IEnumerable<ObjectionReason> Check(ReportFacts facts, IReadOnlyList<PublishedReport>? published = null) =>
        ReportRules.Check(facts, new ReportSituation(
            new DateOnly(2016, 12, 7), new DateOnly(2015, 7, 1), new HashSet<Guid> { Milestone }, published ?? [First])).Select(objection => objection.Reason);

    private static IEnumerable<ObjectionReason> Expected(ObjectionReason? reason) => reason is { } one ? [one] : [];

    private static PublishedReport Published(string day, Completion completion) =>
        new(Guid.NewGuid(), DateOnly.Parse(day, null), DateTime.UtcNow, Assessor.Government, completion, null, null);
}
