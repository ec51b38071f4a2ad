using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.Persistence.Scoping;
using OgpSummit.Runtime.Persistence.Users;
using Umbraco.Cms.Core.Configuration.Models;

namespace OgpSummit.Runtime.BackOffice.ServerEvents.Connections;

/// <summary>
/// Cuts the connections whose session is over: a request would be refused, but a connection asks only once. It looks without
/// touching, for an open tab is no use of a session.
/// </summary>
internal sealed class EndedSessions(
    UserConnections connections, CmsScopeProvider scopes, IOptionsMonitor<GlobalSettings> settings, TimeProvider time)
    : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromMinutes(1);

    public void Cut()
    {
        var all = connections.All;
        if (all.Count == 0)
        {
            return;
        }

        var open = Open([.. all.Select(connection => connection.Session).Distinct()]);
        foreach (var connection in all.Where(connection => !open.Contains(connection.Session)))
        {
            connection.Abort();
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            Cut();
        }
    }

    private HashSet<Guid> Open(Guid[] sessions)
    {
        var oldest = time.GetUtcNow().UtcDateTime - settings.CurrentValue.TimeOut;
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        return scopes.Db.Set<LoginSessionRow>()
            .Where(row => sessions.Contains(row.Id) && row.LoggedOut == null && row.LastValidated >= oldest)
            .Select(row => row.Id)
            .ToHashSet();
    }
}
