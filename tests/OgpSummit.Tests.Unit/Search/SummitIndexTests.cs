using OgpSummit.Plugin.Search;

namespace OgpSummit.Tests.Unit.Search;

public sealed class SummitIndexTests : IDisposable
{
    private readonly SearchFixture _site = new();

    [Fact]
    public void An_entry_replaces_its_predecessor_in_the_same_culture_only()
    {
        var french = SearchFixture.Entry("Premier");
        var english = french with { Culture = "en-US", Title = "First" };
        _site.Given(french, english);

        _site.Given(french with { Title = "Second" });

        Assert.Equal(2, _site.Index.Entries);
        Assert.Empty(_site.Titles("premier"));
        Assert.Equal(["Second"], _site.Titles("second"));
        Assert.Equal(["First"], _site.Titles("first", "en-US"));
    }

    [Fact]
    public void A_change_is_seen_when_it_is_shown_not_before()
    {
        var entry = SearchFixture.Entry("Climat");
        _site.Given(entry);

        _site.Index.Remove(entry.Id);
        Assert.Single(_site.Titles("climat"));

        _site.Index.Show();
        Assert.Empty(_site.Titles("climat"));
    }

    [Fact]
    public void Stamps_tell_what_is_there_of_one_branch_or_of_all()
    {
        var parent = SearchFixture.Entry("Axe") with { Stamp = "a" };
        var child = SearchFixture.Entry("Engagement") with { Stamp = "b" };
        child = child with { Branch = [child.Key, parent.Key] };
        var other = SearchFixture.Entry("Autre") with { Stamp = "c" };
        _site.Given(parent, child, other);

        Assert.Equal(3, _site.Index.Stamps().Count);
        Assert.Equal(
            [(parent.Id, "a"), (child.Id, "b")],
            _site.Index.Stamps(parent.Key).Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Value));
        Assert.Empty(_site.Index.Stamps(Guid.NewGuid()));
    }

    [Fact]
    public void Pages_follow_each_other_without_gap_or_overlap()
    {
        _site.Given([.. Enumerable.Range(1, 25).Select(number => SearchFixture.Entry($"Climat {number}", type: "news"))]);

        var titles = Enumerable.Range(0, 3)
            .SelectMany(page => _site.Search("climat", skip: page * 10, take: 10).Entries)
            .Select(entry => entry.Title)
            .ToList();

        Assert.Equal(25, titles.Count);
        Assert.Equal(25, titles.Distinct().Count());
        Assert.Equal(25, _site.Search("climat", take: 1).Total);
    }

    public void Dispose() => _site.Dispose();
}
