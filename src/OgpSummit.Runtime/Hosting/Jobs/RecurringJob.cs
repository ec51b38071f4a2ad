using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Runtime;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.Hosting.Jobs;

/// <summary>Work that comes back after a pause, on the process that owns the data folder, once the site runs.</summary>
internal abstract class RecurringJob(
    TimeSpan period, TimeProvider clock, IRuntimeState state, IMainDom mainDom, ILogger logger) : BackgroundService
{
    protected DateTime UtcNow => clock.GetUtcNow().UtcDateTime;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(period, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (state.Level == RuntimeLevel.Run && mainDom.IsMainDom)
            {
                await RunGuardedAsync(stoppingToken);
            }
        }
    }

    protected abstract Task RunAsync(CancellationToken cancellation);

    /// <summary>A failed round is told and tried again at the next one; it must not end the process.</summary>
    private async Task RunGuardedAsync(CancellationToken cancellation)
    {
        try
        {
            await RunAsync(cancellation);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            logger.LogError(exception, "{Job} failed and is tried again in {Period}.", GetType().Name, period);
        }
    }
}
