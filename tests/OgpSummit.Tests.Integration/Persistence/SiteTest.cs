using OgpSummit.Tests.Integration.Hosting;

namespace OgpSummit.Tests.Integration.Persistence;

/// <summary>A contract: its subclasses run it on SQLite and on PostgreSQL.</summary>
public abstract class SiteTest(RuntimeHost host) : IAsyncLifetime
{
    protected TestSite Site { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Site = await TestSite.OnAsync(host);

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    protected T Get<T>()
        where T : notnull => Site.Get<T>();
}
