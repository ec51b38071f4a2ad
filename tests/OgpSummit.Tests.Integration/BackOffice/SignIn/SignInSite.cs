using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.BackOffice.SignIn.Limits;

namespace OgpSummit.Tests.Integration.BackOffice.SignIn;

/// <summary>A site without content, whose clock a test can put forward, and whose mail lies in a folder.</summary>
public sealed class SignInSite : IAsyncLifetime
{
    public BackOfficeSite Site { get; } = new();

    public MovedClock Clock { get; } = new();

    public string Outbox => Path.Combine(Site.Folder, "outbox");

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Outbox);
        await Site.StartAsync(
            new Dictionary<string, string?>
            {
                ["Umbraco:CMS:Global:Smtp:From"] = "site@example.test",
                ["Umbraco:CMS:Global:Smtp:DeliveryMethod"] = "SpecifiedPickupDirectory",
                ["Umbraco:CMS:Global:Smtp:PickupDirectoryLocation"] = Outbox,
            },
            umbraco =>
            {
                umbraco.Services.AddSingleton<TimeProvider>(Clock);
                umbraco.Services.AddSingleton(new SignInLimits { AttemptsPerMinute = 10_000, TokensPerMinute = 10_000, MailsPerPerson = 3 });
            },
            withContent: false);
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}

/// <summary>The time of the machine, later by as much as a test wants; it never goes back.</summary>
public sealed class MovedClock(TimeSpan ahead = default) : TimeProvider
{
    private TimeSpan _ahead = ahead;

    public void Advance(TimeSpan by) => _ahead += by;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _ahead;
}

/// <summary>One site at a time: Core keeps its container in a static field.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OnSignInSite : ICollectionFixture<SignInSite>
{
    public const string Name = "Sign-in site";
}
