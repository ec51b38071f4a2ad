using OgpSummit.Tests.Integration.Hosting;
using OgpSummit.Tests.Integration.Persistence;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.PublishedCache;

/// <summary>What is read from the database, on both of them; what is made of it is tested once, on SQLite.</summary>
public abstract class PublishedCacheContract(RuntimeHost host)
{
    private readonly Given _given = new(host);

    [Fact]
    public async Task Published_and_draft_are_read_apart()
    {
        var (_, document) = await GivenPublishedAsync("Plan");
        document.SetValue("title", "Brouillon");
        Save(document);

        Assert.Equal("Plan", Title(preview: false, document));
        Assert.Equal("Brouillon", Title(preview: true, document));
        Assert.True(host.Get<IPublishedContentCache>().GetById(preview: true, document.Key)!.IsDraft());
        Assert.True(host.Get<IPublishedContentCache>().GetById(preview: true, document.Key)!.IsPublished());
    }

    [Fact]
    public async Task Several_documents_are_read_at_once()
    {
        var documents = new[] { (await GivenPublishedAsync("A")).Document, (await GivenPublishedAsync("B")).Document };
        var cache = host.Get<IDocumentCacheService>();
        foreach (var document in documents)
        {
            await cache.RefreshMemoryCacheAsync(document.Key);
        }

        var found = await cache.GetByKeysAsync([.. documents.Select(document => document.Key)], preview: false);
        var drafts = await cache.GetByKeysAsync([.. documents.Select(document => document.Key)], preview: true);

        Assert.Equal(documents.Select(document => document.Key), found.Select(content => content.Key));
        Assert.Equal(documents.Select(document => document.Key), drafts.Select(content => content.Key));
    }

    [Fact]
    public async Task A_start_reads_what_is_published_and_nothing_else()
    {
        var (type, document) = await GivenPublishedAsync("Plan");
        Save(new Content("Brouillon", Constants.System.Root, type));
        var trashed = new Content("Corbeille", Constants.System.Root, type);
        Save(trashed);
        host.Get<IContentService>().Publish(trashed, ["*"]);
        host.Get<IContentService>().MoveToRecycleBin(trashed);

        await host.Get<IDocumentCacheService>().ClearMemoryCacheAsync(CancellationToken.None);

        var published = host.Get<IPublishedContentTypeCache>().Get(PublishedItemType.Content, type.Key);
        Assert.Equal([document.Key], host.Get<IDocumentCacheService>().GetByContentType(published).Select(content => content.Key));
    }

    private string? Title(bool preview, IContent document) =>
        (string?)host.Get<IPublishedContentCache>().GetById(preview, document.Key)!.GetProperty("title")!.GetSourceValue();

    private async Task<(IContentType Type, IContent Document)> GivenPublishedAsync(string title)
    {
        var type = await _given.DocumentTypeAsync(varies: false, new PropertyGiven("title"));
        var document = new Content(title, Constants.System.Root, type);
        document.SetValue("title", title);
        Save(document);
        Assert.True(host.Get<IContentService>().Publish(document, ["*"]).Success);
        return (type, document);
    }

    private void Save(IContent document) => Assert.True(host.Get<IContentService>().Save(document).Success);
}

[Collection(OnSqlite.Name)]
public sealed class PublishedCacheOnSqlite(SqliteHost fixture) : PublishedCacheContract(fixture.Host);

[Collection(OnPostgreSql.Name)]
public sealed class PublishedCacheOnPostgreSql(PostgreSqlHost fixture) : PublishedCacheContract(fixture.Host);
