using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.HealthChecks;

namespace OgpSummit.Runtime.ManagementApi.HealthChecks;

/// <summary>Checks call other servers and come from packages: none of them may hang or fail the dashboard.</summary>
internal sealed partial class HealthCheckRuns(HealthCheckNames names, ILogger<HealthCheckRuns> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public async Task<IReadOnlyList<HealthCheckStatus>> RunAsync(HealthCheck check, CancellationToken cancellation)
    {
        try
        {
            return [.. await check.GetStatusAsync().WaitAsync(Patience, cancellation)];
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return [Failed(check, failure)];
        }
    }

    public async Task<HealthCheckStatus> ExecuteAsync(HealthCheck check, HealthCheckAction action, CancellationToken cancellation)
    {
        try
        {
            return await check.ExecuteActionAsync(action).WaitAsync(Patience, cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return Failed(check, failure);
        }
    }

    private HealthCheckStatus Failed(HealthCheck check, Exception failure)
    {
        LogFailure(logger, check.Name, failure);
        return new HealthCheckStatus(names.Text("failed") ?? failure.GetType().Name) { ResultType = StatusResultType.Error };
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The health check {Check} could not be made.")]
    private static partial void LogFailure(ILogger logger, string check, Exception failure);
}
