using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using OgpSummit.Plugin.Api;

namespace OgpSummit.Plugin.Delivery;

/// <summary>What an answer depends on beside the content.</summary>
internal readonly record struct AnswerKey(string Path, string Query, string Culture, string Origin);

/// <summary>
/// Finished answers to the requests of before. All of them are dropped when anything published changes: what one
/// answer depends on (axes, reports, languages, addresses) is not worth finding out.
/// </summary>
internal sealed class AnswerCache(IOptions<DeliveryOptions> options, TimeProvider clock)
{
    // Packed forms are kept beside the plain one.
    private const int SizeFactor = 2;

    private readonly long _capacity = options.Value.MemoryMegabytes * 1024L * 1024;
    private volatile Generation _generation = new(clock.GetUtcNow());

    public ApiBody? Find(in AnswerKey key) =>
        _generation.Answers.TryGetValue(key, out var making) && making.Value is { IsCompletedSuccessfully: true } made ? made.Result : null;

    /// <summary>
    /// Makes the answer once, however many ask for it meanwhile. One that is none (a problem) is not kept: anybody can ask
    /// for what does not exist.
    /// </summary>
    /// <param name="key">What it depends on.</param>
    /// <param name="make">Given the time since which the content has been as it is.</param>
    public async Task<ApiBody?> GetOrMakeAsync(AnswerKey key, Func<DateTimeOffset, Task<ApiBody?>> make)
    {
        // Taken before anything is read: an answer made of older content lands in a generation that is already gone.
        var generation = _generation;
        var making = generation.Answers.GetOrAdd(key, _ => new Lazy<Task<ApiBody?>>(() => make(generation.Since)));
        try
        {
            var made = await making.Value;
            if (made is null)
            {
                generation.Answers.TryRemove(KeyValuePair.Create(key, making));
            }
            else if (generation.Grow(made) > _capacity)
            {
                Interlocked.CompareExchange(ref _generation, new Generation(generation.Since), generation);
            }

            return made;
        }
        catch
        {
            generation.Answers.TryRemove(KeyValuePair.Create(key, making));
            throw;
        }
    }

    public void Forget() => _generation = new Generation(clock.GetUtcNow());

    private sealed class Generation(DateTimeOffset since)
    {
        private readonly ConcurrentDictionary<ApiBody, bool> _counted = new();
        private long _size;

        public DateTimeOffset Since => since;

        public ConcurrentDictionary<AnswerKey, Lazy<Task<ApiBody?>>> Answers { get; } = new();

        public long Grow(ApiBody body) =>
            _counted.TryAdd(body, true) ? Interlocked.Add(ref _size, body.Length * SizeFactor) : Interlocked.Read(ref _size);
    }
}
