using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.Runtime;

namespace OgpSummit.Runtime.Hosting.Site;

/// <summary>One process at a time owns a data folder. The operating system gives the lock back when a process dies.</summary>
internal sealed class FileMainDomLock(IHostingEnvironment environment, ILogger<FileMainDomLock> logger) : IMainDomLock
{
    private static readonly TimeSpan Retry = TimeSpan.FromMilliseconds(100);

    private FileStream? _file;

    public async Task<bool> AcquireLockAsync(int millisecondsTimeout)
    {
        Directory.CreateDirectory(environment.LocalTempPath);
        var path = Path.Combine(environment.LocalTempPath, "MainDom.lock");
        var waiting = System.Diagnostics.Stopwatch.StartNew();
        while (true)
        {
            try
            {
                _file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
                return true;
            }
            catch (IOException) when (waiting.ElapsedMilliseconds < millisecondsTimeout)
            {
                await Task.Delay(Retry);
            }
            catch (IOException exception)
            {
                logger.LogWarning("Another process works on this site's data folder: {Reason}", exception.Message);
                return false;
            }
        }
    }

    /// <summary>Never completes: nobody can take the lock from a living process.</summary>
    public Task ListenAsync() => Task.Delay(Timeout.Infinite);

    public void Dispose() => _file?.Dispose();
}
