using System.Xml.Linq;
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
    private readonly List<Work> _written = [];
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
        Announce(files);

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
        Report();
    }

    private void Announce(TFile[] files)
    {
        foreach (var file in files)
        {
            run.Known.Announce(kind.Folder, kind.IdentityOf(file));
        }
    }

    private async Task ImportAsync(Statement<TFile> statement)
    {
        var current = _existing.GetValueOrDefault(statement.Identity);
        var work = new Work(statement, current is null ? SyncChange.Create : SyncChange.Update) { Entity = current?.Entity };
        if (kind.Ignores(statement.Item!, current?.File))
        {
            run.Report.Add(ItemFor(work, SyncChange.None));
            return;
        }

        await AttemptAsync(work, async () =>
        {
            if (kind.Unreadable(statement.Item!, current?.File, run).FirstOrDefault() is { } unreadable)
            {
                throw unreadable;
            }

            work.Wanted = kind.Complete(statement.Item!, current?.File, run);
            if (Problems(work.Wanted, current?.File).FirstOrDefault() is { } problem)
            {
                throw problem;
            }

            work.Details = [.. Differences(current?.File, work.Wanted), .. kind.OtherDifferences(work.Wanted, run)];
            if (current is not null && work.Details.Count == 0 && !run.IsForced)
            {
                run.Report.Add(ItemFor(work, SyncChange.None));
            }
            else if (run.IsReport)
            {
                run.Report.Add(ItemFor(work, work.Change));
            }
            else
            {
                work.Entity = await kind.ApplyAsync(work.Wanted, current?.Entity, run);
                _written.Add(work);
            }

            run.Known.Add(kind.Folder, statement.Identity, work.Wanted.Alias);
        });
    }

    private IEnumerable<SyncFileException> Problems(TFile wanted, TFile? current)
    {
        if (kind.HasUniqueAliases
            && run.Known.KeyOf(kind.Folder, wanted.Alias) is { } owner && owner != kind.IdentityOf(wanted))
        {
            yield return new SyncFileException($"The alias \"{wanted.Alias}\" belongs to another item, {owner}.", wanted.Line);
        }

        foreach (var problem in kind.Problems(wanted, current, run))
        {
            yield return problem;
        }
    }

    private async Task DeleteAsync()
    {
        foreach (var statement in _statements.Where(statement => statement.Gone?.Change == EmptyFile.Deleted))
        {
            var work = new Work(statement, SyncChange.Delete);
            if (!_existing.TryGetValue(statement.Identity, out var current))
            {
                run.Report.Add(ItemFor(work, SyncChange.None));
                continue;
            }

            await AttemptAsync(work, async () =>
            {
                if (!run.IsReport)
                {
                    await kind.DeleteAsync(current.Entity);
                    run.Site.Forget();
                }

                run.Report.Add(ItemFor(work, SyncChange.Delete));
            });
        }
    }

    /// <summary>Reads what was written once more: a site that keeps something else than what the file says is a failure.</summary>
    private async Task VerifyAsync()
    {
        if (_written.Count == 0)
        {
            return;
        }

        run.Site.Forget();
        var items = await kind.LoadAsync(run.Site, kind.KeysFor([.. _written.Select(work => work.Wanted)]));
        var kept = items.ToDictionary(item => kind.IdentityOf(item.File), item => item.File);
        foreach (var work in _written.Where(work => !work.HasFailed))
        {
            await AttemptAsync(work, () =>
            {
                var now = kept.GetValueOrDefault(work.Statement.Identity)
                    ?? throw new SyncFileException("The site did not keep it.");
                var wanted = kind.Complete(work.Statement.Item!, now, run);
                if (Differences(now, wanted) is { Count: > 0 } left)
                {
                    throw new SyncFileException($"The site kept something else: {string.Join("; ", left)}", work.Wanted.Line);
                }

                return Task.CompletedTask;
            });
        }
    }

    private void Report()
    {
        foreach (var work in _written.Where(work => !work.HasFailed))
        {
            run.Report.Add(ItemFor(work, work.Change));
        }
    }

    /// <summary>What goes wrong with one item stops nothing but itself, whatever it is.</summary>
    private async Task AttemptAsync(Work work, Func<Task> attempt)
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

    private void Fail(Work work, string message, int line)
    {
        work.HasFailed = true;
        run.Report.Add(ItemFor(work, SyncChange.Fail) with { Message = message, Line = line });
    }

    private void Tell(int done, int all)
    {
        if (done == all || done % 25 == 0)
        {
            run.Logger.LogInformation("uSync: {Kind} {Done}/{All}", kind.Folder, done, all);
        }
    }

    private SyncItem ItemFor(Work work, SyncChange change) => new(
        kind.Folder,
        work.Statement.Item?.Title ?? work.Statement.Gone!.Alias,
        change,
        change == SyncChange.Update ? work.Details : [])
    {
        File = work.Statement.File,
    };

    private static IReadOnlyList<string> Differences(TFile? current, TFile wanted)
    {
        if (current is null)
        {
            return [];
        }

        var (now, then) = (current.WithoutDerived().Write(), wanted.WithoutDerived().Write());
        return XNode.DeepEquals(now, then) ? [] : XmlDifference.Between(now, then);
    }

    private sealed class Work(Statement<TFile> statement, SyncChange change)
    {
        public Statement<TFile> Statement => statement;

        public SyncChange Change => change;

        public TFile Wanted { get; set; } = null!;

        public TEntity? Entity { get; set; }

        public IReadOnlyList<string> Details { get; set; } = [];

        public bool HasFailed { get; set; }
    }
}
