using Microsoft.Extensions.Logging;
using OgpSummit.Runtime.Imaging;
using Umbraco.Cms.Core.Runtime;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.Hosting.Jobs;

/// <summary>Keeps what grows within the bounds of Umbraco's settings: old versions, forgotten uploads, resized pictures.</summary>
internal sealed class Cleanup(
    IContentVersionService versions,
    ITemporaryFileService temporaryFiles,
    ResizedImageFolder resizedImages,
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
        resizedImages.Trim();
    }
}
