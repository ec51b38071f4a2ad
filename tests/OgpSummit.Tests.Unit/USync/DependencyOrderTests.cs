using OgpSummit.Runtime.USync.Import;

namespace OgpSummit.Tests.Unit.USync;

public sealed class DependencyOrderTests
{
    [Fact]
    public void An_item_comes_after_what_it_needs() => Assert.Equal("cbad", Ordered("abcd", ("a", "b"), ("b", "c")));

    [Fact]
    public void Items_that_need_nothing_keep_their_order() => Assert.Equal("cab", Ordered("cab"));

    [Fact]
    public void What_is_not_among_the_items_is_not_waited_for() => Assert.Equal("ab", Ordered("ab", ("a", "z")));

    [Fact]
    public void A_circle_loses_nobody() => Assert.Equal("abc", string.Concat(Ordered("abc", ("a", "b"), ("b", "a")).Order()));

    [Fact]
    public void A_long_chain_is_no_deep_call()
    {
        int[] items = [.. Enumerable.Range(0, 100_000)];

        var ordered = DependencyOrder.Of(items, item => item, item => item + 1 < items.Length ? [item + 1] : []);

        Assert.Equal(items.Reverse(), ordered);
    }

    private static string Ordered(string items, params (string Item, string Needs)[] needs) => string.Concat(DependencyOrder.Of(
        [.. items.Select(item => item.ToString())],
        item => item,
        item => needs.Where(need => need.Item == item).Select(need => need.Needs)));
}
