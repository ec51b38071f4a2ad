using Microsoft.Extensions.Logging;
using OgpSummit.Runtime.USync.Format;
using OgpSummit.Runtime.USync.Kinds;
using OgpSummit.Runtime.USync.Reporting;

namespace OgpSummit.Runtime.USync.Import;

/// <summary>
/// Makes the items of one kind what their files say. What is as its file says is not touched; what was written is read
/// again and compared, so that a second import finds nothing to do.
/// </summary>
internal sealed class KindImport<TFile, TEntity>(SyncKind<TFile, TEntity> kind, ImportRun run) : IKindImport
    where TFile : SyncModel
    where TEntity : class
{
    private readonly List<ImportWork<TFile, TEntity>> _written = [];
    private IReadOnlyList<Statement<TFile>> _statements = [];
    private Dictionary<Guid, Existing<TFile, TEntity>> _existing = [];

    public async Task ApplyAsync()
    {
        _statements = new KindFiles<TFile, TEntity>(kind, run).Read();
        TFile[] files = [.. _statements.Select(statement => statement.Item).OfType<TFile>()];
        var gone = _statements.Where(statement => statement.Gone is not null).Select(statement => statement.Identity);
        var existing = await kind.LoadAsync(run.Site, kind.KeysFor(files)?.Concat(gone).ToHashSet());
        _existing = existing.ToDictionary(item => kind.IdentityOf(item.File));
        kind.Learn(existing, run);
        foreach (var file in files)
        {
            run.Known.Announce(kind.Folder, kind.IdentityOf(file));
        }

        var byIdentity = _statements.ToDictionary(statement => statement.Identity);
        var ordered = kind.InOrder(files);
        for (var index = 0; index < ordered.Count; index++)
        {
            await ImportAsync(byIdentity[kind.IdentityOf(ordered[index])]);
            Tell(index + 1, ordered.Count);
        }

        run.Site.Forget();
    }

    public async Task FinishAsync()
    {
        foreach (var work in _written)
        {
            await AttemptAsync(work, async () => work.Entity = await kind.FinishAsync(work.Wanted, work.Entity!, run));
        }

        await DeleteAsync();
        await VerifyAsync();
        foreach (var work in _written.Where(work => !work.HasFailed))
        {
            run.Report.Add(work.Report(work.Change));
        }
    }

    private async Task ImportAsync(Statement<TFile> statement)
    {
        var current = _existing.GetValueOrDefault(statement.Identity);
        var work = Begin(statement, current is null ? SyncChange.Create : SyncChange.Update);
        work.Entity = current?.Entity;
        if (kind.Ignores(statement.Item!, current?.File))
        {
            run.Report.Add(work.Report(SyncChange.None));
            return;
        }

        await AttemptAsync(work, async () =>
        {
            work.Wanted = Understand(statement.Item!, current?.File);
            work.Details =
            [
                .. ImportWork<TFile, TEntity>.Differences(current?.File, work.Wanted),
                .. kind.OtherDifferences(work.Wanted, run),
            ];
            if (current is not null && work.Details.Count == 0 && !run.IsForced)
            {
                run.Report.Add(work.Report(SyncChange.None));
            }
            else if (run.IsReport)
            {
                run.Report.Add(work.Report(work.Change));
            }
            else
            {
                work.Entity = await kind.ApplyAsync(work.Wanted, current?.Entity, run);
                _written.Add(work);
            }

            run.Known.Add(kind.Folder, statement.Identity, work.Wanted.Alias);
        });
    }

    /// <exception cref="SyncFileException">Something is wrong with the file, or the site lacks something for it.</exception>
    private TFile Understand(TFile stated, TFile? current)
    {
        if (kind.Unreadable(stated, current, run).FirstOrDefault() is { } unreadable)
        {
            throw unreadable;
        }

        var wanted = kind.Complete(stated, current, run);
        if (kind.HasUniqueAliases
            && run.Known.KeyOf(kind.Folder, wanted.Alias) is { } owner && owner != kind.IdentityOf(wanted))
        {
            throw new SyncFileException($"The alias \"{wanted.Alias}\" belongs to another item, {owner}.", wanted.Line);
        }

        return kind.Problems(wanted, current, run).FirstOrDefault() is { } problem ? throw problem : wanted;
    }

    /// <summary>Deepest first: with an item everything below it goes.</summary>
    private async Task DeleteAsync()
    {
        var gone = _statements
            .Where(statement => statement.Gone?.Change == EmptyFile.Deleted)
            .Select(statement => (Statement: statement, Current: _existing.GetValueOrDefault(statement.Identity)))
            .OrderByDescending(item => item.Current is null ? 0 : kind.DepthOf(item.Current.File));
        foreach (var (statement, current) in gone)
        {
            var work = Begin(statement, SyncChange.Delete);
            await AttemptAsync(work, async () =>
            {
                if (current is not null && !run.IsReport)
                {
                    await kind.DeleteAsync(current.Entity);
                    run.Site.Forget();
                }

                run.Report.Add(work.Report(current is null ? SyncChange.None : SyncChange.Delete));
            });
        }
    }

    /// <summary>Reads what was written once more: a site that keeps something else is a failure.</summary>
    private async Task VerifyAsync()
    {
        if (_written.Count == 0)
        {
            return;
        }

        run.Site.Forget();
        var items = await kind.LoadAsync(run.Site, kind.KeysFor([.. _written.Select(work => work.Wanted)]));
        var kept = items.ToDictionary(item => kind.IdentityOf(item.File), item => item.File);
        foreach (var work in _written)
        {
            await AttemptAsync(work, () =>
            {
                Verify(work, kept.GetValueOrDefault(work.Statement.Identity));
                return Task.CompletedTask;
            });
        }
    }

    private void Verify(ImportWork<TFile, TEntity> work, TFile? kept)
    {
        if (kept is null)
        {
            throw new SyncFileException("The site did not keep it.", work.Wanted.Line);
        }

        var wanted = kind.Complete(work.Statement.Item!, kept, run);
        if (ImportWork<TFile, TEntity>.Differences(kept, wanted) is { Count: > 0 } left)
        {
            throw new SyncFileException($"The site kept something else: {string.Join("; ", left)}", work.Wanted.Line);
        }
    }

    /// <summary>What goes wrong with one item stops nothing but itself, whatever it is.</summary>
    private async Task AttemptAsync(ImportWork<TFile, TEntity> work, Func<Task> attempt)
    {
        if (work.HasFailed)
        {
            return;
        }

        try
        {
            await attempt();
        }
        catch (SyncFileException exception)
        {
            Fail(work, exception.Message, exception.Line);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            run.Logger.LogError(exception, "{File} could not be imported.", work.Statement.File);
            Fail(work, exception.Message, work.Statement.Item?.Line ?? 0);
        }
    }

    private void Fail(ImportWork<TFile, TEntity> work, string message, int line)
    {
        work.HasFailed = true;
        run.Report.Add(work.Report(SyncChange.Fail) with { Message = message, Line = line });
    }

    private void Tell(int done, int all)
    {
        if (done == all || done % 25 == 0)
        {
            run.Logger.LogInformation("uSync: {Kind} {Done}/{All}", kind.Folder, done, all);
        }
    }

    private ImportWork<TFile, TEntity> Begin(Statement<TFile> statement, SyncChange change) =>
        new(kind.Folder, statement, change);
}
