using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.Hosting.Boot;

/// <summary>
/// Core writes URL segments in a transaction of their own after a document's. A process that dies in between leaves
/// documents with old segments or none, so a start that follows anything but an orderly stop writes them all again.
/// </summary>
internal sealed class CrashRecovery(
    IKeyValueService keyValues, IDocumentUrlService urls, ILogger<CrashRecovery> logger)
{
    private const string Key = "OgpSummit.Runtime/State";
    private const string Running = "running";
    private const string Stopped = "stopped";

    public async Task BeginAsync()
    {
        if (keyValues.GetValue(Key) == Running)
        {
            logger.LogWarning("The site was not stopped in an orderly way: writing all URL segments again.");
            await urls.RebuildAllUrlsAsync();
        }

        keyValues.SetValue(Key, Running);
    }

    public void End() => keyValues.SetValue(Key, Stopped);
}
