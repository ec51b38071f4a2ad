using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking.Boards;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Plugin.Tracking.Reporting;

/// <summary>What became of a report that was handed in.</summary>
internal abstract record ReportOutcome
{
    /// <summary>It is part of the history.</summary>
    public sealed record Published : ReportOutcome;

    /// <summary>It waits for somebody who may publish it.</summary>
    public sealed record HandedIn : ReportOutcome;

    /// <summary>Nothing was stored.</summary>
    public sealed record Refused(IReadOnlyList<Objection> Objections, IReadOnlyList<string> Messages) : ReportOutcome;

    /// <summary>The key belongs to another document, or to a report that says something else.</summary>
    public sealed record Taken : ReportOutcome;
}

/// <summary>
/// Takes reports: created and published in one transaction, so that there is never half of one, and one at a time, so that
/// two people who report at once are judged one after the other.
/// </summary>
internal sealed class ReportDesk(
    ICoreScopeProvider scopes, IContentService contents, ReportShelf shelf, DraftRules rules, ReportWriter writer, IIdKeyMap keys) : IDisposable
{
    // The lock of the database ends before this machine's caches know what was written under it.
    private readonly SemaphoreSlim _oneAtATime = new(1);

    /// <param name="report">Sent again, it is completed where something was left undone, and not created twice.</param>
    /// <param name="commitment">The one it speaks of, as it is published.</param>
    /// <param name="board">Which it was found on.</param>
    /// <param name="publish">Whether the user may publish it.</param>
    /// <param name="userId">Who reports.</param>
    /// <param name="cancellation">Of waiting for others.</param>
    public Task<ReportOutcome> TakeAsync(
        NewReport report, BoardCommitment commitment, Board board, bool publish, int userId, CancellationToken cancellation) =>
        AloneAsync(
            () => Take(report, commitment, board, publish, userId),
            outcome => outcome is ReportOutcome.Published or ReportOutcome.HandedIn,
            cancellation);

    /// <summary>Does work under the lock, and keeps what it stored if it went well.</summary>
    public async Task<T> AloneAsync<T>(Func<T> work, Func<T, bool> wentWell, CancellationToken cancellation)
    {
        await _oneAtATime.WaitAsync(cancellation);
        try
        {
            using var scope = scopes.CreateCoreScope();
            scope.WriteLock(Constants.Locks.ContentTree);
            var done = work();
            if (wentWell(done))
            {
                scope.Complete();
            }

            return done;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <summary>Sees what is stored at one moment, and keeps nobody waiting.</summary>
    public T Look<T>(Func<T> work)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        return work();
    }

    public void Dispose() => _oneAtATime.Dispose();

    private ReportOutcome Take(NewReport report, BoardCommitment commitment, Board board, bool publish, int userId)
    {
        var written = new ReportDocument(report, board.Languages);
        var document = contents.GetById(report.Key);
        if (document is null ? shelf.IsTaken(report.Key) : !IsSame(document, written, commitment))
        {
            return new ReportOutcome.Taken();
        }

        if (document is { Published: true })
        {
            return new ReportOutcome.Published();
        }

        var parent = contents.GetById(commitment.Key)!;
        var published = shelf.Read(parent).Where(other => other.IsPublished).Select(other => other.ToPublished());
        var situation = rules.Situation(commitment, board.PlanStart, published);
        return ReportRules.Check(report.Facts, situation).ToArray() is { Length: > 0 } objections
            ? new ReportOutcome.Refused(objections, [])
            : writer.Write(written, report.Key, parent, document, situation, publish, userId);
    }

    private bool IsSame(IContent document, ReportDocument written, BoardCommitment commitment) =>
        document is { Trashed: false, ContentType.Alias: DocumentTypes.ProgressReport }
        && keys.GetKeyForId(document.ParentId, UmbracoObjectTypes.Document).Result == commitment.Key
        && written.IsSaidBy(document);
}
