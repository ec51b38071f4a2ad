using OgpSummit.Tests.Common;

namespace OgpSummit.Tests.Acceptance.BackOffice.Tracking;

/// <summary>
/// A site with the fictional reports, on a day within the plan: those of later days stay drafts that lack a date. Its mail
/// goes to a folder.
/// </summary>
public sealed class TrackerSite : BackOfficeSite
{
    public const string Dashboard = "/umbraco/section/content/dashboard/suivi";

    /// <summary>The site's date.</summary>
    public const string Today = "2017-03-01";

    private readonly TemporaryFolder _mail = new();

    /// <summary>Where its mail lies.</summary>
    public string Outbox => _mail.Path;

    protected override IReadOnlyDictionary<string, string> MoreSettings => new Dictionary<string, string>
    {
        ["Umbraco:CMS:Global:Smtp:From"] = "site@example.test",
        ["Umbraco:CMS:Global:Smtp:DeliveryMethod"] = "SpecifiedPickupDirectory",
        ["Umbraco:CMS:Global:Smtp:PickupDirectoryLocation"] = Outbox,
        ["uSync:Settings:Folders:0"] = "uSync/v17/",
        ["uSync:Settings:Folders:1"] = "uSync/demo/",
        ["OgpSummit:Tracking:Today"] = Today,
    };

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _mail.Dispose();
        GC.SuppressFinalize(this);
    }
}

[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OnTrackerSite : ICollectionFixture<TrackerSite>
{
    public const string Name = "Commitment tracker";
}
