using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Search;
using OgpSummit.Plugin.Search.Indexing;
using OgpSummit.Tests.Integration.Summit;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.Search;

[Collection(OnSummitSite.Name)]
public sealed class SearchTests(SummitSite site)
{
    [Theory]
    [InlineData("12")]
    [InlineData("engagement 12")]
    [InlineData("FR0015")]
    public async Task A_commitment_is_found_by_its_number_and_its_code(string text)
    {
        var first = (await site.ReadAsync($"/search?q={Uri.EscapeDataString(text)}"))["items"]![0]!;

        Assert.Equal("commitment", first["type"]!.GetValue<string>());
        Assert.Equal(12, first["number"]!.GetValue<int>());
        Assert.Equal((await site.ReadAsync("/commitments/12"))["url"]!.GetValue<string>(), first["url"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("fr", "transparence de l’aide", 3)]
    [InlineData("en", "development aid", 3)]
    public async Task Words_find_what_has_them_in_the_language_of_the_reader(string language, string text, int number)
    {
        var items = (await site.ReadAsync($"/search?lang={language}&q={Uri.EscapeDataString(text)}"))["items"]!.AsArray();

        Assert.Contains(number, items.Select(item => item!["number"]?.GetValue<int>()));
        Assert.All(items, item => Assert.Contains($"/{language}/", item!["url"]!.GetValue<string>(), StringComparison.Ordinal));
        Assert.Contains(items[0]!["excerpt"]!.AsArray(), part => part!["match"]!.GetValue<bool>());
    }

    [Fact]
    public async Task All_kinds_of_public_pages_are_found()
    {
        Assert.Equal("venue", (await site.ReadAsync("/search?q=Pleyel"))["items"]![0]!["type"]!.GetValue<string>());
        Assert.Equal("committeeMember", (await site.ReadAsync("/search?q=Benjamin%20Jean"))["items"]![0]!["type"]!.GetValue<string>());
        Assert.Contains("progressReport", (await site.ReadAsync("/search?q=fictive&limit=100"))["items"]!.AsArray().Select(item => item!["type"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_page_that_is_hidden_is_not_offered() =>
        Assert.DoesNotContain("Page introuvable", await site.TitlesAsync("/search?q=page%20introuvable"));

    [Fact]
    public async Task Pages_of_results_follow_each_other()
    {
        var total = await site.TotalAsync("/search?q=fictive");
        Assert.True(total > 25);

        HashSet<string> ids = [];
        for (string? cursor = ""; cursor is not null;)
        {
            var page = await site.ReadAsync($"/search?q=fictive&limit=10{(cursor.Length == 0 ? "" : $"&cursor={cursor}")}");
            ids.UnionWith(page["items"]!.AsArray().Select(item => item!["id"]!.GetValue<string>()));
            cursor = page["next"]?.GetValue<string>();
        }

        Assert.Equal(total, ids.Count);
    }

    [Fact]
    public async Task What_is_published_is_found_soon_and_what_is_changed_under_its_new_words()
    {
        var news = site.GivenNews("Hippocampe bleu", "Blue seahorse");
        await FoundAsync("hippocampe", 1);
        await FoundAsync("seahorse&lang=en", 1);
        Assert.Equal(0, await site.TotalAsync("/search?q=hippocampe&lang=en"));

        news.SetValue(Aliases.Title, "Ornithorynque bleu", SummitSite.French);
        news.SetCultureName("Ornithorynque bleu", SummitSite.French);
        site.Save(news);
        site.Publish(news);
        await FoundAsync("ornithorynque", 1);
        await FoundAsync("hippocampe", 0);
        site.Trash(news);
    }

    [Fact]
    public async Task A_draft_is_not_found()
    {
        var published = site.GivenNews("Repère publié");
        var draft = site.GivenNewsDraft("Salamandre cachée");
        var hidden = site.GivenNews("Triton visible");
        hidden.SetValue(Aliases.Title, "Salamandre cachée", SummitSite.French);
        site.Save(hidden);

        // Both were saved before this one was published, and changes are taken in order.
        var last = site.GivenNews("Repère final");
        await FoundAsync("\"repère final\"", 1);

        Assert.Equal(0, await site.TotalAsync("/search?q=salamandre"));
        Array.ForEach([published, draft, hidden, last], site.Trash);
    }

    [Fact]
    public async Task What_is_unpublished_is_gone_at_once_even_before_the_index_knows()
    {
        var news = site.GivenNews("Axolotl retiré");
        await FoundAsync("axolotl", 1);

        site.Unpublish(news);
        Assert.Equal(0, await site.TotalAsync("/search?q=axolotl"));

        await FoundInIndexAsync(news.Key, false);
    }

    [Fact]
    public async Task What_is_unpublished_in_one_language_stays_in_the_other()
    {
        var news = site.GivenNews("Cachalot français", "Whale in English");
        await FoundAsync("cachalot", 1);

        site.Unpublish(news, SummitSite.English);

        Assert.Equal(0, await site.TotalAsync("/search?q=whale&lang=en"));
        Assert.Equal(1, await site.TotalAsync("/search?q=cachalot"));
        site.Trash(news);
    }

    [Fact]
    public async Task What_is_thrown_away_is_gone_and_comes_back_when_it_is_restored()
    {
        var news = site.GivenNews("Pangolin jeté");
        await FoundAsync("pangolin", 1);
        var parent = news.ParentId;

        site.Trash(news);
        Assert.Equal(0, await site.TotalAsync("/search?q=pangolin"));
        await FoundInIndexAsync(news.Key, false);

        var content = site.Get<IContentService>();
        content.Move(content.GetById(news.Key)!, parent);
        site.Publish(content.GetById(news.Key)!);
        await FoundAsync("pangolin", 1);

        content.Delete(content.GetById(news.Key)!);
        await FoundAsync("pangolin", 0);
        await FoundInIndexAsync(news.Key, false);
    }

    [Fact]
    public async Task What_lies_under_an_unpublished_document_is_gone_with_it()
    {
        var news = site.GivenNews("Effraie des clochers");
        var list = site.Get<IContentService>().GetById(news.ParentId)!;
        await FoundAsync("effraie", 1);

        site.Unpublish(list);
        Assert.Equal(0, await site.TotalAsync("/search?q=effraie"));
        await FoundInIndexAsync(news.Key, false);

        site.Publish(site.Get<IContentService>().GetById(list.Key)!);
        await FoundAsync("effraie", 1);
    }

    [Fact]
    public async Task A_rebuild_finds_everything_again()
    {
        var index = site.Get<CurrentIndex>();
        await UpdatedAsync(queue => queue.AddEverything());
        var compared = index.Index!.Stamps();

        await UpdatedAsync(queue => queue.AddRebuild());

        Assert.Equal(compared, index.Index!.Stamps());
        Assert.Equal((IndexState.Ready, null), (index.Status.State, index.Status.Problem));
        Assert.Equal(1, await site.TotalAsync("/search?q=FR0015"));
    }

    /// <summary>As after a crash, or when the database was restored from a backup.</summary>
    [Fact]
    public async Task What_the_index_missed_is_made_up_for()
    {
        var index = site.Get<CurrentIndex>().Index!;
        var missed = SearchEntry.IdOf(site.KeyOfCommitment(12), SummitSite.French);
        var stranger = new SearchEntry
        {
            Key = Guid.NewGuid(),
            Culture = SummitSite.French,
            Type = DocumentTypes.News,
            Label = "Actualité",
            Title = "Jamais publiée",
            Branch = [],
            Stamp = "0",
        };
        index.Remove(missed);
        index.Put(stranger);
        index.Show();
        Assert.Equal(0, await site.TotalAsync("/search?q=FR0015"));
        Assert.Equal(0, await site.TotalAsync("/search?q=jamais%20publi%C3%A9e"));

        await UpdatedAsync(queue => queue.AddEverything());

        Assert.Equal(1, await site.TotalAsync("/search?q=FR0015"));
        Assert.True(index.Stamps().ContainsKey(missed));
        Assert.False(index.Stamps().ContainsKey(stranger.Id));
    }

    [Theory]
    [InlineData("*:*")]
    [InlineData("\"")]
    [InlineData("a AND (b OR")]
    [InlineData("title:[* TO *]")]
    [InlineData("\\")]
    [InlineData("%00")]
    [InlineData("<script>")]
    public async Task Signs_are_harmless(string text) =>
        Assert.InRange(await site.TotalAsync($"/search?q={Uri.EscapeDataString(text)}"), 0, 1_000);

    [Fact]
    public async Task A_slip_is_offered_corrected()
    {
        var answer = await site.ReadAsync("/search?q=transparance%20");

        Assert.Equal("transparence", answer["suggestions"]![0]!.GetValue<string>().Trim());
        Assert.True(answer["total"]!.GetValue<int>() > 0);
    }

    private async Task UpdatedAsync(Action<IndexQueue> change)
    {
        var index = site.Get<CurrentIndex>();
        var before = index.Status.UpdatedAt;
        change(site.Get<IndexQueue>());
        await SummitSite.EventuallyAsync(() => Task.FromResult(index.Status.UpdatedAt > before && index.Status.Waiting == 0));
    }

    private Task FoundAsync(string query, int total) =>
        SummitSite.EventuallyAsync(async () => await site.TotalAsync($"/search?q={query}") == total);

    /// <summary>The index itself, not what is let out of it.</summary>
    private Task FoundInIndexAsync(Guid key, bool isThere) => SummitSite.EventuallyAsync(() =>
        Task.FromResult(site.Get<CurrentIndex>().Index!.Stamps(key).ContainsKey(SearchEntry.IdOf(key, SummitSite.French)) == isThere));
}
