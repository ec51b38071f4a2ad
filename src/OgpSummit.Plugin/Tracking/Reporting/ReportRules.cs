using OgpSummit.Plugin.ContentModel;

namespace OgpSummit.Plugin.Tracking.Reporting;

/// <summary>
/// What makes a report publishable: a date within the plan, an assessor, a completion, a note, and evidence that a reader can
/// follow. Going backwards is allowed and asks for a reason, as does a correction.
/// </summary>
public static class ReportRules
{
    public const int LongestNote = 10_000;

    /// <summary>In the order of the fields; none when the report may be published.</summary>
    public static IEnumerable<Objection> Check(ReportFacts facts, ReportSituation situation) =>
    [
        .. Date(facts, situation),
        .. Statement(facts),
        .. Evidence(facts),
        .. Milestone(facts, situation),
        .. Correction(facts, situation),
        .. StepBack(facts, situation),
    ];

    private static IEnumerable<Objection> Date(ReportFacts facts, ReportSituation situation)
    {
        if (facts.ReportedOn is not { } day)
        {
            yield return new Objection(Aliases.ReportedOn, ObjectionReason.DateMissing);
        }
        else if (day > situation.Today)
        {
            yield return new Objection(Aliases.ReportedOn, ObjectionReason.DateInFuture);
        }
        else if (day < situation.PlanStart)
        {
            yield return new Objection(Aliases.ReportedOn, ObjectionReason.DateBeforePlan, $"{situation.PlanStart:yyyy-MM-dd}");
        }
    }

    private static IEnumerable<Objection> Statement(ReportFacts facts)
    {
        if (facts.Assessor is null)
        {
            yield return new Objection(Aliases.Assessor, ObjectionReason.AssessorMissing);
        }

        if (facts.Completion is null)
        {
            yield return new Objection(Aliases.Completion, ObjectionReason.CompletionMissing);
        }

        if (string.IsNullOrWhiteSpace(facts.Note))
        {
            yield return new Objection(Aliases.Note, ObjectionReason.NoteMissing);
        }
        else if (facts.Note.Length > LongestNote)
        {
            yield return new Objection(Aliases.Note, ObjectionReason.NoteTooLong, $"{LongestNote}");
        }
    }

    private static IEnumerable<Objection> Evidence(ReportFacts facts)
    {
        foreach (var url in facts.EvidenceUrls.Where(url => !EvidenceUrl.CanBeFollowed(url)))
        {
            yield return new Objection(Aliases.Evidence, ObjectionReason.EvidenceNoAddress, url);
        }

        if (facts.EvidenceUrls.Count == 0 && facts.EvidenceItems == 0)
        {
            yield return new Objection(Aliases.Evidence, ObjectionReason.EvidenceMissing);
        }
    }

    private static IEnumerable<Objection> Milestone(ReportFacts facts, ReportSituation situation)
    {
        if (facts.Milestone is { } milestone && !situation.Milestones.Contains(milestone))
        {
            yield return new Objection(Aliases.Milestone, ObjectionReason.MilestoneUnknown);
        }
    }

    private static IEnumerable<Objection> Correction(ReportFacts facts, ReportSituation situation)
    {
        if (facts.Corrects is not { } key)
        {
            yield break;
        }

        if (situation.Published.FirstOrDefault(report => report.Key == key) is not { } corrected)
        {
            yield return new Objection(Aliases.Corrects, ObjectionReason.CorrectsUnknown);
            yield break;
        }

        if (situation.Published.Any(report => report.Corrects == key))
        {
            yield return new Objection(Aliases.Corrects, ObjectionReason.CorrectsTwice);
        }

        if (corrected.Assessor != facts.Assessor)
        {
            yield return new Objection(Aliases.Corrects, ObjectionReason.CorrectsAnotherAssessor);
        }

        if (string.IsNullOrWhiteSpace(facts.Reason))
        {
            yield return new Objection(Aliases.Reason, ObjectionReason.ReasonForCorrection);
        }
    }

    private static IEnumerable<Objection> StepBack(ReportFacts facts, ReportSituation situation)
    {
        if (facts is { Corrects: null, Completion: { } now }
            && string.IsNullOrWhiteSpace(facts.Reason)
            && situation.Before(facts)?.Completion is { } before
            && IsStepBack(before, now))
        {
            yield return new Objection(Aliases.Reason, ObjectionReason.ReasonForStepBack);
        }
    }

    /// <summary>Giving up counts as one, and so does taking up again what was given up.</summary>
    private static bool IsStepBack(Completion before, Completion now) =>
        now != before && (now < before || now == Completion.Withdrawn);
}
