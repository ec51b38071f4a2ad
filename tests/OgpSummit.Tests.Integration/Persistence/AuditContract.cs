using OgpSummit.Tests.Integration.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.Persistence;

public abstract class AuditContract(RuntimeHost host)
{
    private readonly IAuditService _audit = host.Get<IAuditService>();

    [Fact]
    public async Task The_trail_of_an_entity_is_read_newest_first_and_in_pages()
    {
        var id = Random.Shared.Next(1_000_000, int.MaxValue);
        await _audit.AddAsync(AuditType.New, Given.Administrator, id, "Document", "created");
        await _audit.AddAsync(AuditType.Save, Given.Administrator, id, "Document", "saved", "{}");
        await _audit.AddAsync(AuditType.Publish, Given.Administrator, id, "Document", "published");

        var page = await _audit.GetItemsByEntityAsync(id, 0, 2);

        Assert.Equal(3, page.Total);
        Assert.Equal(["published", "saved"], page.Items.Select(item => item.Comment));
        Assert.All(page.Items, item => Assert.Equal((id, -1, "Document"), (item.Id, item.UserId, item.EntityType)));
    }

    [Fact]
    public async Task The_trail_is_filtered_by_kind_and_by_time()
    {
        var id = Random.Shared.Next(1_000_000, int.MaxValue);
        await _audit.AddAsync(AuditType.New, Given.Administrator, id, "Document");
        await _audit.AddAsync(AuditType.Save, Given.Administrator, id, "Document");

        var saves = await _audit.GetItemsByEntityAsync(id, 0, 10, Direction.Ascending, [AuditType.Save]);
        var future = await _audit.GetPagedItemsByUserAsync(
            Given.Administrator, 0, 10, sinceDate: DateTime.UtcNow.AddHours(1));

        Assert.Equal([AuditType.Save], saves.Items.Select(item => item.AuditType));
        Assert.Equal(0, future.Total);
    }

    [Fact]
    public async Task What_happened_to_a_user_is_kept_apart()
    {
        var written = await host.Get<IAuditEntryService>().WriteAsync(
            Given.Administrator, "Administrator", "127.0.0.1", DateTime.UtcNow, null, null, "umbraco/user/sign-in/login", "ok");

        using var scope = host.Get<ICoreScopeProvider>().CreateCoreScope(autoComplete: true);
        var read = host.Get<IAuditEntryRepository>().Get(written.Id);
        Assert.Equal(("umbraco/user/sign-in/login", "127.0.0.1", (Guid?)Given.Administrator),
            (read!.EventType, read.PerformingIp, read.PerformingUserKey));
    }
}

[Collection(OnSqlite.Name)]
public sealed class AuditOnSqlite(SqliteHost fixture) : AuditContract(fixture.Host);

[Collection(OnPostgreSql.Name)]
public sealed class AuditOnPostgreSql(PostgreSqlHost fixture) : AuditContract(fixture.Host);
