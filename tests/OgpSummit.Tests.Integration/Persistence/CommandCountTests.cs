using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Tests.Integration.Hosting;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using static OgpSummit.Tests.Integration.Persistence.TestSite;

namespace OgpSummit.Tests.Integration.Persistence;

/// <summary>
/// How often the database is asked. Core decides most of it; a number that grows with the number of items is a fault here.
/// </summary>
[Collection(CountedHost.Name)]
public sealed class CommandCountTests : IAsyncLifetime
{
    private readonly CommandCounter _counter = new();
    private RuntimeHost _host = null!;
    private TestSite _site = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await RuntimeHost.StartOnSqliteAsync(builder => builder.Services
            .ConfigureDbContext<SqliteCmsDb>(options => options.AddInterceptors(_counter)));
        _site = await TestSite.OnAsync(_host);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_document_is_read_with_one_command()
    {
        var key = await _site.GivenPublishedPageAsync();

        Assert.Equal(1, await CountAsync(() => Assert.NotNull(_site.Get<IContentService>().GetById(key))));
    }

    [Fact]
    public async Task A_list_takes_as_many_commands_for_twelve_documents_as_for_two()
    {
        var parent = _site.Document(await _site.GivenPageAsync());
        for (var number = 0; number < 12; number++)
        {
            await _site.GivenPageAsync(parent: parent.Key);
        }

        foreach (var size in new[] { 2, 12 })
        {
            Assert.Equal(2, await CountAsync(() => Assert.Equal(size, _site.Get<IContentService>()
                .GetPagedChildren(parent.Id, 0, size, out _, null, null, Ordering.By("name", culture: French)).Count())));
            Assert.Equal(3, await CountAsync(() => Assert.Equal(size, _site.Get<IEntityService>()
                .GetPagedChildren(parent.Id, UmbracoObjectTypes.Document, 0, size, out _).Count())));
        }
    }

    [Fact]
    public async Task Creating_and_publishing_stay_within_their_bounds()
    {
        var parent = await _site.GivenPublishedPageAsync();
        var key = Guid.Empty;

        var creating = await _counter.OfAsync(async () => key = await _site.GivenPageAsync(parent: parent));
        var publishing = await _counter.OfAsync(() => _site.PublishAsync(key, French, English));

        Assert.InRange(creating, 15, 25);
        Assert.InRange(publishing, 25, 42);
    }

    private Task<int> CountAsync(Action action) => _counter.OfAsync(() =>
    {
        action();
        return Task.CompletedTask;
    });
}

/// <summary>Core allows one host at a time.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class CountedHost
{
    public const string Name = "Counted commands";
}
