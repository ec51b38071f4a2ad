using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Runtime;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.Hosting.Jobs;

/// <summary>Keeps what grows within the bounds of Umbraco's settings: old versions and forgotten uploads.</summary>
internal sealed class Cleanup(
    IContentVersionService versions,
    ITemporaryFileService temporaryFiles,
    TimeProvider clock,
    IRuntimeState state,
    IMainDom mainDom,
    ILogger<Cleanup> logger)
    : RecurringJob(TimeSpan.FromHours(1), clock, state, mainDom, logger)
{
    protected override async Task RunAsync(CancellationToken cancellation)
    {
        versions.PerformContentVersionCleanup(UtcNow);
        await temporaryFiles.CleanUpOldTempFiles();
    }
}
