namespace OgpSummit.Tests.Integration.USync;

/// <summary>Tests that start sites of their own, one after the other: Core keeps its container in a static field.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class SyncedSites
{
    public const string Name = "uSync";
}

/// <summary>A site that has imported the files of a stock site, for tests that leave it as it is.</summary>
public sealed class ImportedStockSite : IAsyncLifetime
{
    internal SyncedSite Site { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Site = await SyncedSite.WithStockFilesAsync();
        (await Site.ImportAsync()).HasNoFailures();
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
