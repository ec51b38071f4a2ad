using Microsoft.Extensions.Options;
using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.Delivery;

namespace OgpSummit.Tests.Unit.Delivery;

public sealed class AnswerCacheTests
{
    private readonly AnswerCache _cache = new(Options.Create(new DeliveryOptions { MemoryMegabytes = 1 }), TimeProvider.System);

    [Fact]
    public async Task An_answer_is_made_once_however_many_ask()
    {
        var made = 0;
        var gate = new TaskCompletionSource();

        var asking = Enumerable.Range(0, 20).Select(_ => _cache.GetOrMakeAsync(Key("/a"), async since =>
        {
            Interlocked.Increment(ref made);
            await gate.Task;
            return Body(since);
        })).ToList();
        gate.SetResult();
        var answers = await Task.WhenAll(asking);

        Assert.Equal(1, made);
        Assert.Single(answers.Distinct());
        Assert.Same(answers[0], _cache.Find(Key("/a")));
    }

    [Fact]
    public async Task A_change_drops_everything()
    {
        await _cache.GetOrMakeAsync(Key("/a"), since => Task.FromResult<ApiBody?>(Body(since)));

        _cache.Forget();

        Assert.Null(_cache.Find(Key("/a")));
    }

    [Fact]
    public async Task What_was_read_before_a_change_is_not_kept_after_it()
    {
        var gate = new TaskCompletionSource();
        var making = _cache.GetOrMakeAsync(Key("/a"), async since =>
        {
            await gate.Task;
            return Body(since);
        });

        _cache.Forget();
        gate.SetResult();
        await making;

        Assert.Null(_cache.Find(Key("/a")));
    }

    [Fact]
    public async Task What_does_not_exist_is_not_kept()
    {
        Assert.Null(await _cache.GetOrMakeAsync(Key("/a"), _ => Task.FromResult<ApiBody?>(null)));

        Assert.NotNull(await _cache.GetOrMakeAsync(Key("/a"), since => Task.FromResult<ApiBody?>(Body(since))));
    }

    [Fact]
    public async Task A_failure_is_not_kept()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => _cache.GetOrMakeAsync(Key("/a"), _ => throw new InvalidOperationException()));

        Assert.NotNull(await _cache.GetOrMakeAsync(Key("/a"), since => Task.FromResult<ApiBody?>(Body(since))));
    }

    [Theory]
    [InlineData("/b", "", "fr-FR", "http://a")]
    [InlineData("/a", "?limit=1", "fr-FR", "http://a")]
    [InlineData("/a", "", "en-US", "http://a")]
    [InlineData("/a", "", "fr-FR", "http://b")]
    public async Task Another_address_language_or_host_is_another_answer(string path, string query, string culture, string origin)
    {
        await _cache.GetOrMakeAsync(Key("/a"), since => Task.FromResult<ApiBody?>(Body(since)));

        Assert.Null(_cache.Find(new AnswerKey(path, query, culture, origin)));
    }

    [Fact]
    public async Task It_does_not_grow_without_end()
    {
        for (var number = 0; number < 100; number++)
        {
            await _cache.GetOrMakeAsync(Key($"/{number}"), since => Task.FromResult<ApiBody?>(Body(since, 50_000)));
        }

        var kept = Enumerable.Range(0, 100).Count(number => _cache.Find(Key($"/{number}")) is not null);
        Assert.InRange(kept, 1, 12);
    }

    private static AnswerKey Key(string path) => new(path, string.Empty, "fr-FR", "http://a");

    private static ApiBody Body(DateTimeOffset since, int length = 10) => new(new byte[length], "text/plain", "fr", since);
}
