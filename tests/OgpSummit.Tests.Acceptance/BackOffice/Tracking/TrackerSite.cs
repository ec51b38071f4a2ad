namespace OgpSummit.Tests.Acceptance.BackOffice.Tracking;

/// <summary>
/// A site with the fictional reports, on a day within the plan: those of later days stay drafts that lack a date.
/// </summary>
public sealed class TrackerSite : BackOfficeSite
{
    public const string Dashboard = "/umbraco/section/content/dashboard/suivi";

    /// <summary>The site's date.</summary>
    public const string Today = "2017-03-01";

    protected override IReadOnlyDictionary<string, string> MoreSettings { get; } = new Dictionary<string, string>
    {
        ["uSync:Settings:Folders:0"] = "uSync/v17/",
        ["uSync:Settings:Folders:1"] = "uSync/demo/",
        ["OgpSummit:Tracking:Today"] = Today,
    };
}

[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OnTrackerSite : ICollectionFixture<TrackerSite>
{
    public const string Name = "Commitment tracker";
}
