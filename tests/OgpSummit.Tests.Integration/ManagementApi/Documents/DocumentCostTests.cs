using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Tests.Integration.BackOffice;
using OgpSummit.Tests.Integration.Persistence;
using static OgpSummit.Tests.Integration.ManagementApi.Documents.Summit;

namespace OgpSummit.Tests.Integration.ManagementApi.Documents;

/// <summary>How often the database is asked, once everything is warm. The sign-in's own questions come on top and are taken off.</summary>
[Collection(CountedHost.Name)]
public sealed class DocumentCostTests : IAsyncLifetime
{
    private readonly RequestCommands _tally = new();
    private readonly BackOfficeSite _site = new();
    private HttpClient _client = null!;
    private int _ofSignIn;

    public async ValueTask InitializeAsync()
    {
        await _site.StartAsync(compose: builder => builder.Services
            .ConfigureDbContext<SqliteCmsDb>(options => options.AddInterceptors(_tally)));
        _client = (await _site.AdministratorAsync()).Client;
        _ofSignIn = await CountAsync("culture?take=0");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Reading_takes_the_same_few_commands_however_much_is_read()
    {
        foreach (var take in new[] { 2, 50 })
        {
            Assert.Equal(5, await CountAsync($"tree/document/children?parentId={Accountability}&skip=0&take={take}"));
            Assert.Equal(5, await CountAsync($"item/document/search?query=a&take={take}"));
        }

        Assert.Equal(2, await CountAsync($"tree/document/children?parentId={Accountability}&take=0"));
        Assert.Equal(6, await CountAsync($"tree/document/siblings?target={DevelopmentAid}&before=3&after=3"));
        Assert.Equal(4, await CountAsync($"tree/document/ancestors?descendantId={DevelopmentAid}"));
        Assert.Equal(3, await CountAsync($"item/document?id={DevelopmentAid}&id={Climate}&id={Home}"));
        Assert.Equal(3, await CountAsync($"document/{DevelopmentAid}"));
    }

    /// <summary>The least of some, because once a minute the use of the session is noted.</summary>
    private async Task<int> CountAsync(string path)
    {
        await _client.ReadAsync(path);
        var counts = new List<int>();
        for (var round = 0; round < 3; round++)
        {
            _tally.Reset();
            await _client.ReadAsync(path);
            counts.Add(_tally.Count - _ofSignIn);
        }

        return counts.Min();
    }
}
