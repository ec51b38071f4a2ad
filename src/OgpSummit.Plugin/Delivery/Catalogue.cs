using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.Delivery.Resources;

namespace OgpSummit.Plugin.Delivery;

/// <summary>Everything that is delivered.</summary>
internal sealed class Catalogue
{
    public AxisResource Axes { get; } = new();

    public CommitmentResource Commitments { get; } = new();

    public VenueResource Venues { get; } = new();

    public CommitteeMemberResource CommitteeMembers { get; } = new();

    public NewsResource News { get; } = new();

    public IEnumerable<ApiOperation> Operations =>
    [
        Overview.Operation,
        .. new Resource[] { Axes, Commitments, Venues, CommitteeMembers, News }.SelectMany(resource => resource.Operations),
    ];
}
