using OgpSummit.Plugin.Tracking.Boards;

namespace OgpSummit.Plugin.Tracking.BackOffice.Access;

/// <summary>What an editor may do at one commitment and with the reports below it.</summary>
[Flags]
internal enum Rights
{
    None = 0,
    Read = 1,
    Create = 2,
    Update = 4,
    Publish = 8,
}

/// <summary>What an editor may do, commitment by commitment.</summary>
/// <param name="Rights">By the key of the commitment; without those that must not be seen.</param>
/// <param name="WritesFrench">Whether the default language is open, in which every report is written.</param>
/// <param name="WritesEnglish">Whether translations are.</param>
internal sealed record CommitmentAccess(IReadOnlyDictionary<Guid, Rights> Rights, bool WritesFrench, bool WritesEnglish)
{
    public bool MayRead(Guid commitment) => Has(commitment, Access.Rights.Read);

    /// <summary>Whether a report may be created; who may not publish hands it in.</summary>
    public bool MayReport(Guid commitment) => WritesFrench && Has(commitment, Access.Rights.Create);

    public bool MayPublish(Guid commitment) => WritesFrench && Has(commitment, Access.Rights.Publish);

    public bool MayTranslate(Guid commitment) => WritesEnglish && Has(commitment, Access.Rights.Update);

    public IEnumerable<BoardCommitment> Visible(Board board) => board.Commitments.Where(commitment => MayRead(commitment.Key));

    private bool Has(Guid commitment, Rights right) => Rights.TryGetValue(commitment, out var rights) && rights.HasFlag(right);
}
