using System.Text.Json.Nodes;
using OgpSummit.Plugin.ContentModel;
using OgpSummit.Tests.Integration.Summit;

namespace OgpSummit.Tests.Integration.Delivery;

[Collection(OnSummitSite.Name)]
public sealed class ListTests(SummitSite site)
{
    [Theory]
    [InlineData("/axes", 5)]
    [InlineData("/commitments", 26)]
    [InlineData("/venues", 3)]
    [InlineData("/committee-members", 3)]
    public async Task A_visitor_reads_every_list_whole(string list, int total)
    {
        foreach (var language in new[] { "fr", "en" })
        {
            var page = await site.ReadAsync($"{list}?lang={language}");

            Assert.Equal(total, page["total"]!.GetValue<int>());
            Assert.Equal(total, page["items"]!.AsArray().Count);
            Assert.Null(page["next"]);
        }
    }

    [Theory]
    [InlineData("/axes")]
    [InlineData("/commitments")]
    [InlineData("/venues")]
    [InlineData("/committee-members")]
    [InlineData("/news")]
    public async Task What_a_list_names_can_be_read_by_its_key(string list)
    {
        foreach (var item in (await site.ReadAsync(list))["items"]!.AsArray())
        {
            var one = await site.ReadAsync($"{list}/{item!["id"]}");

            Assert.All(item.AsObject(), field => Assert.True(
                JsonNode.DeepEquals(field.Value, one[field.Key]), $"{list} {field.Key}: {field.Value} is {one[field.Key]}"));
        }
    }

    [Fact]
    public async Task A_commitment_has_what_partners_were_promised()
    {
        var items = (await site.ReadAsync("/commitments"))["items"]!.AsArray();

        Assert.Equal(Enumerable.Range(1, 26), items.Select(item => item!["number"]!.GetValue<int>()));
        Assert.All(items, item =>
        {
            Assert.NotEqual(Guid.Empty, item!["id"]!.GetValue<Guid>());
            Assert.NotEmpty(item["title"]!.GetValue<string>());
            Assert.NotEmpty(item["summary"]!.GetValue<string>());
            Assert.InRange(item["axis"]!["number"]!.GetValue<int>(), 1, 5);
            Assert.NotEmpty(item["axis"]!["title"]!.GetValue<string>());
            Assert.NotEmpty(item["ogpIds"]!.AsArray());
            Assert.NotEmpty(item["leadInstitutions"]!.AsArray());
            Assert.EndsWith("Z", item["updatedAt"]!.GetValue<string>(), StringComparison.Ordinal);
            Assert.StartsWith($"{site.Visitor.BaseAddress}fr/", item["url"]!.GetValue<string>(), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("/commitments/12", "number", 12)]
    [InlineData("/commitments/1", "number", 1)]
    [InlineData("/axes/2", "number", 2)]
    public async Task What_has_a_number_can_be_read_by_it(string address, string field, int number) =>
        Assert.Equal(number, (await site.ReadAsync(address))[field]!.GetValue<int>());

    [Fact]
    public async Task Pages_together_are_the_list()
    {
        List<int> numbers = [];
        for (string? cursor = null; numbers.Count == 0 || cursor is not null;)
        {
            var page = await site.ReadAsync("/commitments?limit=7" + (cursor is null ? "" : $"&cursor={cursor}"));
            numbers.AddRange(page["items"]!.AsArray().Select(item => item!["number"]!.GetValue<int>()));
            Assert.Equal(26, page["total"]!.GetValue<int>());
            cursor = page["next"]?.GetValue<string>();
        }

        Assert.Equal(Enumerable.Range(1, 26), numbers);
    }

    [Fact]
    public async Task What_is_added_between_two_pages_moves_nothing()
    {
        var all = await site.TitlesAsync("/news?limit=100");
        var first = await site.ReadAsync("/news?limit=2");
        var added = site.GivenNews("Une nouvelle entre deux pages");

        var second = await site.TitlesAsync($"/news?limit=100&cursor={first["next"]}");

        Assert.Equal(all.Skip(2), second);
        site.Trash(added);
    }

    [Theory]
    [InlineData("/commitments?axis=2", 5)]
    [InlineData("/commitments?axis=99", 0)]
    [InlineData("/commitments?axis=2&value=civicParticipation&lead=zzz", 0)]
    public async Task Filters_leave_only_what_meets_them(string list, int total) => Assert.Equal(total, await site.TotalAsync(list));

    [Fact]
    public async Task Every_filter_agrees_with_the_items()
    {
        var all = (await site.ReadAsync("/commitments"))["items"]!.AsArray();

        Assert.Equal(
            all.Count(item => item!["values"]!.AsArray().Any(value => value!.GetValue<string>() == "civicParticipation")),
            await site.TotalAsync("/commitments?value=civicParticipation"));
        Assert.Equal(
            all.Count(item => item!["leadInstitutions"]!.AsArray().Any(name => name!.GetValue<string>().Contains("Intérieur", StringComparison.Ordinal))),
            await site.TotalAsync("/commitments?lead=interieur"));
        Assert.Equal(
            all.Count(item => item!["completion"] is null),
            await site.TotalAsync("/commitments?completion=none"));
        Assert.Equal(
            all.Count(item => item!["completion"]?["level"]!.GetValue<string>() == "substantial"),
            await site.TotalAsync("/commitments?completion=substantial"));
    }

    [Fact]
    public async Task News_can_be_narrowed_to_a_partner()
    {
        var news = site.GivenNewsDraft("Pour un partenaire");
        news.SetValue(Aliases.Partners, "PartenaireUnique");
        site.Save(news);
        site.Publish(news);

        Assert.Equal(["Pour un partenaire"], await site.TitlesAsync("/news?partner=partenaireunique"));
        site.Trash(news);
    }

    [Fact]
    public async Task The_summary_counts_what_the_lists_hold()
    {
        var summary = await site.ReadAsync("/summary?lang=en");
        var counts = summary["commitments"]!["byCompletion"]!.AsObject().Sum(level => level.Value!.GetValue<int>());

        Assert.Equal(26, summary["commitments"]!["total"]!.GetValue<int>());
        Assert.Equal(26, counts + summary["commitments"]!["withoutReport"]!.GetValue<int>());
        Assert.Equal(5, summary["axes"]!.AsArray().Count);
        Assert.Equal(26, summary["axes"]!.AsArray().Sum(axis => axis!["commitments"]!["total"]!.GetValue<int>()));
        Assert.Equal("2016-12-07", summary["summit"]!["startDate"]!.GetValue<string>());
    }
}
