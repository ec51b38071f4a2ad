using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace OgpSummit.Tests.Integration.ManagementApi;

/// <summary>Counts the SQL commands of requests; jobs in the background do not count.</summary>
internal sealed class RequestCommands : DbCommandInterceptor
{
    private readonly HttpContextAccessor _http = new();
    private readonly ConcurrentQueue<string> _commands = [];

    public int Count => _commands.Count;

    /// <summary>To be read where a count is not what was expected.</summary>
    public IEnumerable<string> Commands => _commands;

    public void Reset() => _commands.Clear();

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) => Counted(command, result);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Counted(command, result));

    public override InterceptionResult<int> NonQueryExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result) => Counted(command, result);

    public override InterceptionResult<object> ScalarExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result) => Counted(command, result);

    private InterceptionResult<T> Counted<T>(DbCommand command, InterceptionResult<T> result)
    {
        if (_http.HttpContext is not null)
        {
            _commands.Enqueue(command.CommandText);
        }

        return result;
    }
}
