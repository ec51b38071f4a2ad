using OgpSummit.Tests.Integration.Hosting;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using static OgpSummit.Tests.Integration.Persistence.TestSite;

namespace OgpSummit.Tests.Integration.Persistence;

/// <summary>Several editors at once.</summary>
public abstract class ConcurrencyContract(RuntimeHost host) : SiteTest(host)
{
    private const int Writers = 4;
    private const int PerWriter = 10;

    [Fact]
    public async Task Writers_and_readers_do_not_disturb_each_other()
    {
        var parent = Site.Document(await Site.GivenPublishedPageAsync());
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Factory.StartNew(
            () => Read(parent.Key, stop.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();

        var keys = await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(() => WriteAsync(parent.Key))));
        await stop.CancelAsync();
        var reads = await Task.WhenAll(readers);

        var children = Get<IContentService>()
            .GetPagedChildren(parent.Id, 0, 1000, out var total, null, null, Ordering.By("sortOrder"))
            .ToList();
        Assert.Equal(Writers * PerWriter, total);
        Assert.Equal(keys.SelectMany(written => written).Order(), children.Select(child => child.Key).Order());
        Assert.Equal(Enumerable.Range(0, Writers * PerWriter), children.Select(child => child.SortOrder));
        Assert.Equal(Writers * PerWriter, children.Select(child => child.Name).Distinct().Count());
        Assert.All(children, child => Assert.Equal(2, child.PublishedCultures.Count()));
        Assert.All(reads, count => Assert.True(count > 0));
    }

    [Fact]
    public async Task Of_two_changes_to_one_draft_none_is_lost_unseen()
    {
        var key = await Site.GivenPageAsync(values: ("code", "0"));
        var accepted = 0;
        var refused = 0;

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(() =>
        {
            for (var round = 0; round < PerWriter; round++)
            {
                Increment(key, ref accepted, ref refused);
            }
        })));

        Assert.Equal(Writers * PerWriter, accepted + refused);
        Assert.Equal(accepted, Site.Document(key).GetValue<int>("code"));
    }

    private void Increment(Guid key, ref int accepted, ref int refused)
    {
        var document = Site.Document(key);
        document.SetValue("code", $"{document.GetValue<int>("code") + 1}");
        try
        {
            Get<IContentService>().Save(document);
            Interlocked.Increment(ref accepted);
        }
        catch (InvalidOperationException exception) when (exception.Message.Contains("saved by someone else", StringComparison.Ordinal))
        {
            Interlocked.Increment(ref refused);
        }
    }

    private async Task<List<Guid>> WriteAsync(Guid parent)
    {
        var keys = new List<Guid>();
        for (var number = 0; number < PerWriter; number++)
        {
            // One name for all: the siblings have to be told apart while others are added.
            keys.Add(await Site.GivenPublishedPageAsync("Engagement", parent));
        }

        return keys;
    }

    private int Read(Guid key, CancellationToken stop)
    {
        var reads = 0;
        while (!stop.IsCancellationRequested)
        {
            Assert.NotNull(Site.Document(key).GetValue("title", French));
            reads++;
        }

        return reads;
    }
}

[Collection(OnSqlite.Name)]
public sealed class ConcurrencyOnSqlite(SqliteHost fixture) : ConcurrencyContract(fixture.Host);

[Collection(OnPostgreSql.Name)]
public sealed class ConcurrencyOnPostgreSql(PostgreSqlHost fixture) : ConcurrencyContract(fixture.Host);
