using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace OgpSummit.Plugin.Search.Indexing;

/// <summary>
/// Keeps the index in step with what is published, in the background. At every opening it compares the two first, so a
/// crash, a restored database or changes made while another process held the index all end the same way.
/// </summary>
internal sealed class Indexer(
    IndexFolder folder,
    IndexFingerprint fingerprint,
    IndexUpdate update,
    IndexQueue queue,
    CurrentIndex current,
    IOptions<SearchOptions> options,
    TimeProvider clock,
    ILogger<Indexer> logger) : BackgroundService
{
    // Saving a branch tells of its documents one by one; a short wait takes them together.
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(50);

    // While changes keep coming: what searches see is made anew each time, which costs more than writing a document.
    private static readonly TimeSpan LongGathering = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(5);

    private readonly TaskCompletionSource _siteStarted = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TimeSpan _betweenCommits = TimeSpan.FromSeconds(options.Value.CommitSeconds);
    private string? _problem;

    /// <summary>The content can be read from now on.</summary>
    public void SiteStarted() => _siteStarted.TrySetResult();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await _siteStarted.Task.WaitAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await UseIndexAsync(stoppingToken);
            }
            catch (Exception error) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogError(error, "The search index in {Folder} could not be updated; trying again", folder.Path);
                current.Closed(error.Message);
                await Task.Delay(BetweenTries, stoppingToken);
            }
        }
    }

    private async Task UseIndexAsync(CancellationToken cancellation)
    {
        using var index = folder.Open(out var problem);
        Warn(problem);
        if (index is null)
        {
            current.Closed(problem);
            await Task.Delay(BetweenTries, cancellation);
            return;
        }

        current.Opened(index, problem);
        try
        {
            await (index.CanWrite ? WriteAsync(index, cancellation) : FollowAsync(index, cancellation));
        }
        finally
        {
            current.Closed(problem);
        }
    }

    private async Task WriteAsync(SummitIndex index, CancellationToken cancellation)
    {
        var changes = queue.Take();
        changes.Everything = true;
        changes.Rebuild |= index.Fingerprint != fingerprint.Now();
        var built = index.Fingerprint ?? string.Empty;
        var committed = clock.GetTimestamp();

        while (true)
        {
            built = changes.Rebuild ? fingerprint.Now() : built;
            await ApplyAsync(index, changes, cancellation);

            var isQuiet = !await queue.WaitAsync(_betweenCommits, cancellation);
            if (isQuiet || clock.GetElapsedTime(committed) > _betweenCommits)
            {
                index.Commit(built);
                committed = clock.GetTimestamp();
            }

            if (isQuiet)
            {
                await queue.WaitAsync(Timeout.InfiniteTimeSpan, cancellation);
            }

            await Task.Delay(isQuiet ? Gathering : LongGathering, cancellation);
            changes = queue.Take();
        }
    }

    private async Task ApplyAsync(SummitIndex index, IndexChanges changes, CancellationToken cancellation)
    {
        if (changes.Rebuild)
        {
            current.Rebuilding();
        }

        try
        {
            await update.ApplyAsync(index, changes, cancellation);
            current.Updated();
        }
        catch (Exception) when (changes.Rebuild)
        {
            queue.AddRebuild();
            throw;
        }
    }

    /// <summary>Shows what the other process writes until it lets go of the index.</summary>
    private static async Task FollowAsync(SummitIndex index, CancellationToken cancellation)
    {
        do
        {
            await Task.Delay(BetweenLooks, cancellation);
            index.Show();
        }
        while (index.IsLocked);
        await Task.Delay(BetweenTries, cancellation);
    }

    private void Warn(string? problem)
    {
        if (problem is not null && problem != _problem)
        {
            logger.LogWarning("{Problem}", problem);
        }

        _problem = problem;
    }
}
