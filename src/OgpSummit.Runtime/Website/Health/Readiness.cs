using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using OgpSummit.Runtime.Persistence.Databases;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.Website.Health;

/// <summary>Ready is a site that has started and whose database answers a question.</summary>
internal sealed class Readiness(IRuntimeState runtime, ICmsDatabase database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (runtime.Level != RuntimeLevel.Run)
        {
            return HealthCheckResult.Unhealthy($"The site is not running: {runtime.Level}.");
        }

        await using var db = database.CreateContext();
        await db.Nodes.AnyAsync(cancellationToken);
        return HealthCheckResult.Healthy();
    }
}
