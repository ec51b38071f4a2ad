using Microsoft.Extensions.Options;
using OgpSummit.Plugin.Search;
using OgpSummit.Plugin.Search.Indexing;

namespace OgpSummit.Tests.Unit.Search;

public sealed class IndexQueueTests : IDisposable
{
    private readonly IndexQueue _queue = new(Options.Create(new SearchOptions { QueueLength = 10 }));

    [Fact]
    public async Task What_was_added_is_taken_once()
    {
        var key = Guid.NewGuid();
        _queue.AddDocument(key);
        _queue.AddDocument(key);
        _queue.AddBranch(key);

        Assert.True(await _queue.WaitAsync(TimeSpan.Zero, CancellationToken.None));
        var changes = _queue.Take();

        Assert.Equal([key], changes.Documents);
        Assert.Equal([key], changes.Branches);
        Assert.False(changes.Everything);
        Assert.Equal(0, _queue.Count);
        Assert.False(await _queue.WaitAsync(TimeSpan.Zero, CancellationToken.None));
    }

    [Fact]
    public void More_than_it_remembers_becomes_everything()
    {
        _queue.AddRebuild();
        for (var number = 0; number < 1_000; number++)
        {
            _queue.AddDocument(Guid.NewGuid());
        }

        Assert.InRange(_queue.Count, 1, 11);
        var changes = _queue.Take();
        Assert.True(changes.Everything);
        Assert.True(changes.Rebuild);
    }

    [Fact]
    public async Task Many_writers_lose_nothing()
    {
        var keys = Enumerable.Range(0, 8).Select(_ => Guid.NewGuid()).ToArray();

        await Parallel.ForEachAsync(keys, (key, _) =>
        {
            _queue.AddDocument(key);
            return ValueTask.CompletedTask;
        });

        Assert.Equal(keys.Order(), _queue.Take().Documents.Order());
    }

    public void Dispose() => _queue.Dispose();
}
