using OgpSummit.Runtime.BackOffice.SignIn.Limits;

namespace OgpSummit.Tests.Unit.BackOffice;

public sealed class AttemptCountTests
{
    private readonly Clock _clock = new();

    [Fact]
    public void Some_attempts_are_free_and_then_each_waits_twice_as_long()
    {
        var counts = Counts(new SignInLimits());
        Assert.All(Enumerable.Range(0, 5), _ => Assert.Null(counts.Take("ada", 5)));

        var pauses = new List<double>();
        for (var attempt = 0; attempt < 8; attempt++)
        {
            var wait = counts.Take("ada", 5)!.Value;
            pauses.Add(wait.TotalSeconds);
            _clock.Now += wait;
            Assert.Null(counts.Take("ada", 5));
        }

        Assert.Equal([15, 30, 60, 120, 240, 480, 900, 900], pauses);
    }

    [Fact]
    public void A_refused_attempt_does_not_make_the_wait_longer()
    {
        var counts = Counts(new SignInLimits());
        Assert.All(Enumerable.Range(0, 5), _ => counts.Take("ada", 5));
        var first = counts.Take("ada", 5);

        Assert.Equal(first, counts.Take("ada", 5));
    }

    [Fact]
    public void Success_and_an_hours_rest_wipe_the_slate()
    {
        var counts = Counts(new SignInLimits());
        Assert.All(Enumerable.Range(0, 5), _ => counts.Take("ada", 5));
        Assert.All(Enumerable.Range(0, 5), _ => counts.Take("bob", 5));

        counts.Forget("ada");
        Assert.Null(counts.Take("ada", 5));
        _clock.Now += TimeSpan.FromMinutes(61);
        Assert.Null(counts.Take("bob", 5));
        Assert.Equal(2, counts.Add("bob"));
    }

    [Fact]
    public void What_is_over_the_limit_is_not_counted()
    {
        var counts = Counts(new SignInLimits());

        Assert.Equal([true, true, true, false, false], Enumerable.Range(0, 5).Select(_ => counts.TryAdd("mail", 3)));
        _clock.Now += TimeSpan.FromMinutes(61);
        Assert.True(counts.TryAdd("mail", 3));
    }

    [Fact]
    public void Who_fills_the_memory_does_not_free_himself()
    {
        var counts = Counts(new SignInLimits { Remembered = 100 });
        Assert.All(Enumerable.Range(0, 6), _ => counts.Take("guesser", 5));

        for (var name = 0; name < 5000; name++)
        {
            counts.Add($"nobody {name}");
        }

        Assert.NotNull(counts.Take("guesser", 5));
    }

    private AttemptCounts Counts(SignInLimits limits) => new(limits, _clock);

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2016, 12, 7, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
