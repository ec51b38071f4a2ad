using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace OgpSummit.Tests.Integration.Persistence;

/// <summary>Counts the SQL commands of one flow of calls; jobs in the background do not count.</summary>
internal sealed class CommandCounter : DbCommandInterceptor
{
    private readonly AsyncLocal<bool> _isCounting = new();
    private int _count;

    public async Task<int> OfAsync(Func<Task> action)
    {
        _isCounting.Value = true;
        _count = 0;
        await action();
        _isCounting.Value = false;
        return _count;
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) => Counted(result);

    public override InterceptionResult<int> NonQueryExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result) => Counted(result);

    public override InterceptionResult<object> ScalarExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result) => Counted(result);

    private T Counted<T>(T result)
    {
        if (_isCounting.Value)
        {
            Interlocked.Increment(ref _count);
        }

        return result;
    }
}
