using OgpSummit.Tests.Integration.Website;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Tests.Integration.PublishedCache;

[Collection(OnPublishedSite.Name)]
public sealed class DocumentCacheTests(PublishedSite site)
{
    private IPublishedContentCache Documents => site.Get<IPublishedContentCache>();

    [Fact]
    public async Task A_published_document_is_found_by_key_and_by_id()
    {
        var page = site.GivenPage(await GivenTypeAsync(), "Parité", "Equality");

        var byKey = Documents.GetById(page.Key);

        Assert.Same(byKey, Documents.GetById(page.Id));
        Assert.Same(byKey, await Documents.GetByIdAsync(page.Key));
        Assert.Equal("Parité", byKey.NameIn("fr-FR"));
        Assert.Equal("Equality", byKey.NameIn("en-US"));
        Assert.Equal(["en-US", "fr-FR"], byKey!.Cultures.Keys.Order(StringComparer.Ordinal));
        Assert.True(byKey.IsPublished("fr-FR"));
        Assert.False(byKey.IsDraft("fr-FR"));
    }

    [Fact]
    public async Task A_draft_is_seen_in_a_preview_only()
    {
        var draft = site.GivenDraft(await GivenTypeAsync(), "Esquisse", "Sketch");

        Assert.Null(Documents.GetById(draft.Key));
        Assert.Null(Documents.GetById(draft.Id));
        Assert.Null(Documents.GetById(preview: false, draft.Key));
        Assert.Equal("Esquisse", Documents.GetById(preview: true, draft.Key).NameIn("fr-FR"));
    }

    [Fact]
    public async Task A_draft_beside_what_is_published_says_what_has_changed()
    {
        var page = site.GivenPage(await GivenTypeAsync(), "Avant", "Before");
        page.SetValue("text", "neu", "fr-FR");
        site.Save(page);

        var draft = Documents.GetById(preview: true, page.Key)!;

        Assert.True(draft.IsDraft("fr-FR"));
        Assert.False(draft.IsDraft("en-US"));
        Assert.True(draft.IsPublished("fr-FR"));
        Assert.False(Documents.GetById(page.Key)!.IsDraft("fr-FR"));
    }

    [Fact]
    public async Task A_culture_that_is_not_published_is_not_there()
    {
        var draft = site.GivenDraft(await GivenTypeAsync(), "Seul", "Alone");
        site.Publish(draft, "fr-FR");

        var page = Documents.GetById(draft.Key)!;

        Assert.Equal(["fr-FR"], page.Cultures.Keys);
        Assert.True(page.IsPublished("fr-FR"));
        Assert.False(page.IsPublished("en-US"));
    }

    [Fact]
    public async Task A_change_is_seen_when_it_is_published()
    {
        var page = site.GivenPage(await GivenTypeAsync(), "Premier", "First");
        page.SetCultureName("Second", "fr-FR");
        site.Save(page);
        Assert.Equal("Premier", Documents.GetById(page.Key).NameIn("fr-FR"));

        site.Publish(page);

        Assert.Equal("Second", Documents.GetById(page.Key).NameIn("fr-FR"));
    }

    [Fact]
    public async Task Unpublishing_hides_a_document_and_all_under_it_until_it_is_published_again()
    {
        var type = await GivenTypeAsync();
        var parent = site.GivenPage(type, "Parent", "Parent");
        var child = site.GivenPage(type, "Enfant", "Child", parent);
        Assert.NotNull(Documents.GetById(child.Key));

        site.Get<IContentService>().Unpublish(parent);
        Assert.Null(Documents.GetById(parent.Key));
        Assert.Null(Documents.GetById(child.Key));

        site.Publish(site.Get<IContentService>().GetById(parent.Key)!);
        Assert.NotNull(Documents.GetById(parent.Key));
        Assert.NotNull(Documents.GetById(child.Key));
    }

    [Fact]
    public async Task A_document_in_the_recycle_bin_is_not_public()
    {
        var page = site.GivenPage(await GivenTypeAsync(), "Perdu", "Lost");

        site.Get<IContentService>().MoveToRecycleBin(page);

        Assert.Null(Documents.GetById(page.Key));
        Assert.False(await site.Get<IDocumentCacheService>().HasContentByIdAsync(page.Id));
    }

    [Fact]
    public async Task Reading_what_is_in_memory_sends_no_SQL()
    {
        var page = site.GivenPage(await GivenTypeAsync(), "Vite", "Fast");
        page.SetBoth("text", "v");
        site.Save(page);
        site.Publish(page);
        Read();

        Assert.Empty(site.Sql.During(Read));

        void Read()
        {
            var content = Documents.GetById(page.Key)!;
            Assert.Equal("Vite", content.NameIn("fr-FR"));
            Assert.Equal("v fr", content.Value<Counted>(site.Get<IPublishedValueFallback>(), "text", "fr-FR")!.Value);
            Assert.NotNull(Documents.GetById(page.Id));
        }
    }

    [Fact]
    public void A_key_that_nothing_has_sends_no_SQL()
    {
        Assert.Empty(site.Sql.During(() =>
        {
            Assert.Null(Documents.GetById(Guid.NewGuid()));
            Assert.True(site.Get<IDocumentCacheService>().TryGetCached(Guid.NewGuid(), preview: false, out var content));
            Assert.Null(content);
        }));
    }

    [Fact]
    public async Task Everybody_who_asks_at_the_same_moment_waits_for_one_read()
    {
        var page = site.GivenPage(await GivenTypeAsync(), "Foule", "Crowd");
        await site.Get<IDocumentCacheService>().RefreshMemoryCacheAsync(page.Key);

        var found = new IPublishedContent?[16];
        Assert.Single(site.Sql.During(() => Parallel.For(0, found.Length, i => found[i] = Documents.GetById(page.Key))));

        Assert.All(found, content => Assert.Same(found[0], content));
    }

    [Fact]
    public async Task Many_that_are_not_in_memory_are_read_at_once()
    {
        var type = await GivenTypeAsync();
        var pages = Enumerable.Range(0, 5).Select(i => site.GivenPage(type, $"P{i}", $"P{i}")).ToList();
        var cache = site.Get<IDocumentCacheService>();
        foreach (var page in pages)
        {
            await cache.RefreshMemoryCacheAsync(page.Key);
        }

        var keys = pages.Select(page => page.Key).Reverse().Append(Guid.NewGuid()).ToList();
        IReadOnlyList<IPublishedContent> found = [];
        Assert.Single(await site.Sql.DuringAsync(async () => found = await cache.GetByKeysAsync(keys, preview: false)));

        Assert.Equal(keys.Take(5), found.Select(content => content.Key));
    }

    [Fact]
    public async Task What_is_not_committed_is_seen_by_nobody()
    {
        var page = site.GivenPage(await GivenTypeAsync(), "Sûr", "Safe");
        await site.Get<IDocumentCacheService>().RefreshMemoryCacheAsync(page.Key);

        using (site.Get<ICoreScopeProvider>().CreateCoreScope())
        {
            page.SetCultureName("Perdu", "fr-FR");
            site.Save(page);
            site.Publish(page);
            Assert.Equal("Sûr", Documents.GetById(page.Key).NameIn("fr-FR"));
        }

        Assert.Equal("Sûr", Documents.GetById(page.Key).NameIn("fr-FR"));
    }

    [Fact]
    public async Task A_reader_never_sees_half_a_publish()
    {
        var page = site.GivenPage(await GivenTypeAsync(), "0", "0");
        page.SetBoth("text", "0");
        site.Save(page);
        site.Publish(page);
        var fallback = site.Get<IPublishedValueFallback>();
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(ReadUntilStopped)).ToArray();

        for (var i = 1; i <= 20; i++)
        {
            page = site.Get<IContentService>().GetById(page.Key)!;
            page.SetCultureName($"{i}", "fr-FR");
            page.SetCultureName($"{i}", "en-US");
            page.SetBoth("text", $"{i}");
            site.Save(page);
            site.Publish(page);
            Assert.Equal($"{i}", Documents.GetById(page.Key).NameIn("fr-FR"));
        }

        await stop.CancelAsync();
        Assert.All(await Task.WhenAll(readers), reads => Assert.True(reads > 0));

        int ReadUntilStopped()
        {
            var reads = 0;
            while (!stop.IsCancellationRequested || reads == 0)
            {
                var content = Documents.GetById(page.Key)!;
                var name = content.NameIn("fr-FR");
                Assert.Equal(name, content.NameIn("en-US"));
                Assert.Equal($"{name} fr", content.Value<Counted>(fallback, "text", "fr-FR")!.Value);
                Assert.Equal($"{name} en", content.Value<Counted>(fallback, "text", "en-US")!.Value);
                reads++;
            }

            return reads;
        }
    }

    [Fact]
    public async Task Documents_of_a_type_come_in_the_order_of_the_tree()
    {
        var type = await GivenTypeAsync();
        var cache = site.Get<IDocumentCacheService>();
        var published = site.Get<IPublishedContentTypeCache>().Get(PublishedItemType.Content, type.Key);
        Assert.Empty(cache.GetByContentType(published));

        var second = site.GivenPage(type, "B", "B");
        var child = site.GivenPage(type, "C", "C", second);
        var third = site.GivenPage(type, "D", "D");
        site.GivenDraft(type, "E", "E");
        Assert.Equal([second.Key, third.Key, child.Key], Keys());

        await cache.RefreshMemoryCacheAsync(third.Key);
        Assert.Equal([second.Key, third.Key, child.Key], Keys());

        site.Get<IContentService>().Unpublish(third);
        Assert.Equal([second.Key, child.Key], Keys());

        IEnumerable<Guid> Keys() => cache.GetByContentType(published).Select(content => content.Key);
    }

    [Fact]
    public async Task Clearing_the_cache_fills_it_again()
    {
        var page = site.GivenPage(await GivenTypeAsync(), "Plein", "Full");

        await site.Get<IDocumentCacheService>().ClearMemoryCacheAsync(CancellationToken.None);

        Assert.Empty(site.Sql.During(() => Assert.Equal("Plein", Documents.GetById(page.Key).NameIn("fr-FR"))));
    }

    private async Task<IContentType> GivenTypeAsync() =>
        await site.GivenTypeAsync(TestContent.Unique("page"), ("text", await site.GivenDataTypeAsync()));
}
