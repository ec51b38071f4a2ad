using OgpSummit.Tests.Integration.BackOffice;

namespace OgpSummit.Tests.Integration.ManagementApi.Documents;

/// <summary>Tests at the desk of an administrator.</summary>
public abstract class DeskTests(BackOfficeSite site) : IAsyncLifetime
{
    protected BackOfficeSite Site => site;

    private protected Desk Desk { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Desk = await Desk.OfAdministratorAsync(site);

    public ValueTask DisposeAsync()
    {
        Desk.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
