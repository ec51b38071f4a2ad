using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking.Boards;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
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
    ICoreScopeProvider scopes, IContentService contents, SituationOfReport situations, DraftRules rules, IIdKeyMap keys)
{
    // The lock of the database ends before this machine's caches know what was written under it.
    private readonly Lock _oneAtATime = new();

    /// <param name="report">Sent again, it is completed where something was left undone, and not created twice.</param>
    /// <param name="commitment">The one it speaks of, as it is published.</param>
    /// <param name="board">Which it was found on.</param>
    /// <param name="publish">Whether the user may publish it.</param>
    /// <param name="userId">Who reports.</param>
    public ReportOutcome Take(NewReport report, BoardCommitment commitment, Board board, bool publish, int userId)
    {
        lock (_oneAtATime)
        {
            using var scope = scopes.CreateCoreScope();
            scope.WriteLock(Constants.Locks.ContentTree);
            var outcome = Take(new ReportDocument(report, board.Languages), report, commitment, board.PlanStart, publish, userId);
            if (outcome is ReportOutcome.Published or ReportOutcome.HandedIn)
            {
                scope.Complete();
            }

            return outcome;
        }
    }

    private ReportOutcome Take(
        ReportDocument written, NewReport report, BoardCommitment commitment, DateOnly? planStart, bool publish, int userId)
    {
        var document = contents.GetById(report.Key);
        if (document is not null && !IsSame(document, written, commitment))
        {
            return new ReportOutcome.Taken();
        }

        if (document is { Published: true })
        {
            return new ReportOutcome.Published();
        }

        var parent = contents.GetById(commitment.Key)!;
        var situation = rules.Situation(commitment, planStart, Published(parent));
        if (ReportRules.Check(report.Facts, situation).ToArray() is { Length: > 0 } objections)
        {
            return new ReportOutcome.Refused(objections, []);
        }

        using (situations.Given(commitment.Key, situation))
        {
            return publish
                ? Publish(document ?? Create(written, report, parent, userId), written, userId)
                : document is null ? HandIn(Create(written, report, parent, userId), userId) : new ReportOutcome.HandedIn();
        }
    }

    private bool IsSame(IContent document, ReportDocument written, BoardCommitment commitment) =>
        document is { Trashed: false, ContentType.Alias: DocumentTypes.ProgressReport }
        && keys.GetKeyForId(document.ParentId, UmbracoObjectTypes.Document).Result == commitment.Key
        && written.IsSaidBy(document);

    private IContent Create(ReportDocument written, NewReport report, IContent parent, int userId)
    {
        var document = contents.Create(written.Name.Fr!, parent, DocumentTypes.ProgressReport, userId);
        document.Key = report.Key;
        written.WriteTo(document);
        return document;
    }

    private ReportOutcome Publish(IContent document, ReportDocument written, int userId)
    {
        var saved = contents.Save(document, userId);
        if (!saved.Success)
        {
            return Refused(document, saved.EventMessages);
        }

        var published = contents.Publish(document, [.. written.Cultures], userId);
        return published.Success ? new ReportOutcome.Published() : Refused(document, published.EventMessages);
    }

    private ReportOutcome HandIn(IContent document, int userId)
    {
        var saved = contents.Save(document, userId);
        return saved.Success && contents.SendToPublication(document, userId)
            ? new ReportOutcome.HandedIn()
            : Refused(document, saved.EventMessages);
    }

    /// <summary>The database may give its number to the next document; nobody must take that for this one.</summary>
    private ReportOutcome.Refused Refused(IContent document, EventMessages? messages)
    {
        keys.ClearCache(document.Id);
        keys.ClearCache(document.Key);
        return new ReportOutcome.Refused([], [.. (messages?.GetAll() ?? []).Select(message => message.Message)]);
    }

    /// <summary>Asked of the database: the answer must hold under the lock.</summary>
    private IEnumerable<PublishedReport> Published(IContent commitment)
    {
        const int All = 10_000;
        return contents.GetPagedChildren(commitment.Id, 0, All, out _, propertyAliases: null, filter: null, ordering: null, loadTemplates: false)
            .Where(child => child is { Published: true, ContentType.Alias: DocumentTypes.ProgressReport })
            .Select(situations.Read);
    }
}
