using OgpSummit.Runtime.Persistence.Databases;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.PublishedCache.Items;
using OgpSummit.Runtime.PublishedCache.Types;
using OgpSummit.Tests.Integration.Website;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OgpSummit.Tests.Integration.PublishedCache;

/// <summary>Editors go on publishing while a start reads the whole site.</summary>
[Collection(OnPublishedSite.Name)]
public sealed class SeedingTests(PublishedSite site)
{
    [Fact]
    public async Task What_is_published_while_the_site_is_read_wins_over_the_older_row()
    {
        var (source, store) = await GivenStoreAsync();
        var key = Guid.NewGuid();
        source.BeforeRow = () =>
        {
            source.Stored[key] = source.Row(key, "new");
            store.Refresh(key);
        };
        source.Seeded = [source.Row(key, "old")];

        store.Seed(CancellationToken.None);

        Assert.Equal("new", store.Find(key)!.Name);
    }

    [Fact]
    public async Task What_is_deleted_while_the_site_is_read_stays_deleted()
    {
        var (source, store) = await GivenStoreAsync();
        var key = Guid.NewGuid();
        source.BeforeRow = () =>
        {
            store.Refresh(key);
            Assert.Null(store.Find(key));
        };
        source.Seeded = [source.Row(key, "old")];

        store.Seed(CancellationToken.None);

        Assert.Null(store.Find(key));
        Assert.Null(store.Find(key));
    }

    [Fact]
    public async Task Before_the_site_is_read_an_item_is_read_when_it_is_asked_for()
    {
        var (source, store) = await GivenStoreAsync();
        var key = Guid.NewGuid();
        source.Stored[key] = source.Row(key, "early");

        Assert.Equal("early", store.Find(key)!.Name);
        Assert.Null(store.Find(Guid.NewGuid()));
    }

    [Fact]
    public async Task A_store_with_a_limit_forgets_rather_than_grows()
    {
        var (source, _) = await GivenStoreAsync();
        var store = Store(source, capacity: 3);
        foreach (var _ in Enumerable.Range(0, 10))
        {
            var key = Guid.NewGuid();
            source.Stored[key] = source.Row(key, "draft");
            Assert.NotNull(store.Find(key));
        }

        var inMemory = source.Stored.Keys.Count(key => store.TryFindInMemory(key, out _));

        Assert.InRange(inMemory, 1, 3);
        Assert.All(source.Stored.Keys, key => Assert.NotNull(store.Find(key)));
    }

    private async Task<(FakeSource Source, ItemStore Store)> GivenStoreAsync()
    {
        var type = await site.GivenTypeAsync(TestContent.Unique("seeded"));
        type.Variations = ContentVariation.Nothing;
        await site.Get<Umbraco.Cms.Core.Services.IContentTypeService>().UpdateAsync(
            type, Umbraco.Cms.Core.Constants.Security.SuperUserKey);
        var source = new FakeSource(site.Get<ICmsDatabase>(), type.Id);
        return (source, Store(source));
    }

    private ItemStore Store(FakeSource source, int? capacity = null) => new(
        source, site.Get<PublishedTypes>(), site.Get<IPublishedModelFactory>(), site.Get<PublishedItemContext>(), capacity);

    private sealed class FakeSource(ICmsDatabase database, int contentTypeId) : ItemSource(database)
    {
        public Dictionary<Guid, ItemRow> Stored { get; } = [];

        public IReadOnlyList<ItemRow> Seeded { get; set; } = [];

        public Action BeforeRow { get; set; } = () => { };

        public ItemRow Row(Guid key, string name) => new()
        {
            Node = new NodeRow { Key = key, ContentTypeId = contentTypeId, Path = "-1,1" },
            Version = new VersionRow { Name = name, Data = "{}" },
        };

        protected override IQueryable<ItemRow> Rows(CmsDb db) => Enumerate().AsQueryable();

        protected override ItemRow? FindRow(CmsDb db, Guid key) => Stored.GetValueOrDefault(key);

        private IEnumerable<ItemRow> Enumerate()
        {
            foreach (var row in Seeded)
            {
                BeforeRow();
                yield return row;
            }
        }
    }
}
