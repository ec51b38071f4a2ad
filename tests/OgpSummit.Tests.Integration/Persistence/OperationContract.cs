using OgpSummit.Tests.Integration.Hosting;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Tests.Integration.Persistence;

public abstract class OperationContract(RuntimeHost host)
{
    private readonly ILongRunningOperationService _operations = host.Get<ILongRunningOperationService>();

    [Fact]
    public async Task An_operation_leaves_its_result()
    {
        var started = await _operations.RunAsync(
            Given.Unique("rebuild"), _ => Task.FromResult("26 commitments"), runInBackground: false);

        Assert.Equal(LongRunningOperationStatus.Success, await _operations.GetStatusAsync(started.Result));
        Assert.Equal("26 commitments", (await _operations.GetResultAsync<string>(started.Result)).Result);
    }

    [Fact]
    public async Task An_operation_runs_once_at_a_time_unless_its_process_died()
    {
        var type = Given.Unique("rebuild");
        var repository = host.Get<ILongRunningOperationRepository>();
        var lost = new LongRunningOperation { Id = Guid.NewGuid(), Type = type, Status = LongRunningOperationStatus.Running };

        await InScopeAsync(() => repository.CreateAsync(lost, DateTimeOffset.UtcNow.AddMinutes(5)));
        var second = await _operations.RunAsync(type, _ => Task.CompletedTask, runInBackground: false);
        Assert.Equal(LongRunningOperationEnqueueStatus.AlreadyRunning, second.Status);

        await InScopeAsync(() => repository.UpdateStatusAsync(
            lost.Id, LongRunningOperationStatus.Running, DateTimeOffset.UtcNow.AddMinutes(-1)));
        Assert.Equal(LongRunningOperationStatus.Stale, await _operations.GetStatusAsync(lost.Id));
        Assert.True((await _operations.RunAsync(type, _ => Task.CompletedTask, runInBackground: false)).Success);
    }

    private async Task InScopeAsync(Func<Task> work)
    {
        using var scope = host.Get<ICoreScopeProvider>().CreateCoreScope();
        await work();
        scope.Complete();
    }
}

[Collection(OnSqlite.Name)]
public sealed class OperationsOnSqlite(SqliteHost fixture) : OperationContract(fixture.Host);

[Collection(OnPostgreSql.Name)]
public sealed class OperationsOnPostgreSql(PostgreSqlHost fixture) : OperationContract(fixture.Host);
