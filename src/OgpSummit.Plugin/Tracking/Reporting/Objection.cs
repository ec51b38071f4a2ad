namespace OgpSummit.Plugin.Tracking.Reporting;

/// <summary>Why a report cannot be published.</summary>
/// <param name="Property">Alias of the property to change.</param>
/// <param name="Reason">Its words are in the texts of the tracker, under the camel-cased name.</param>
/// <param name="Argument">The faulty part, such as an address; null where there is none.</param>
public sealed record Objection(string Property, ObjectionReason Reason, string? Argument = null);

public enum ObjectionReason
{
    DateMissing,
    DateInFuture,
    DateBeforePlan,
    AssessorMissing,
    CompletionMissing,
    NoteMissing,
    NoteTooLong,
    EvidenceMissing,
    EvidenceNoAddress,
    MilestoneUnknown,
    CorrectsUnknown,
    CorrectsTwice,
    CorrectsAnotherAssessor,
    ReasonForCorrection,
    ReasonForStepBack,
}
