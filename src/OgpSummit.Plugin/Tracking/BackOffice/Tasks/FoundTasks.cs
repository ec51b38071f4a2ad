using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;
using OgpSummit.Plugin.PublicationRequests;
using OgpSummit.Plugin.Tracking.BackOffice.Access;
using OgpSummit.Plugin.Tracking.Boards;
using OgpSummit.Plugin.Tracking.Reporting;
using Umbraco.Cms.Core.Models.Membership;

namespace OgpSummit.Plugin.Tracking.BackOffice.Tasks;

/// <summary>
/// What there is to do, found once for each set of rights as long as board and day stay the same. Whatever sends a report for
/// publication or closes its request changes its document, and so the board.
/// </summary>
internal sealed class FoundTasks(
    TrackingCalendar calendar, DraftRules rules, IOptionsMonitor<TrackingOptions> options, WaitingList waiting)
{
    /// <summary>Of one board; there are a handful of sets of rights.</summary>
    private const int MostLists = 20;

    /// <summary>Editors whose waiting list is kept.</summary>
    private const int MostEditors = 500;

    private readonly ConditionalWeakTable<Board, Kept> _kept = [];

    /// <summary>Most pressing first; without what stands on the editor's waiting list already.</summary>
    public async Task<IReadOnlyList<FoundTask>> ReadAsync(Board board, CommitmentAccess access, DateOnly today, IUser user)
    {
        var kept = _kept.GetOrCreateValue(board);
        var tasks = Find(kept.Lists, board, access, today);
        if (!tasks.Any(task => task.Kind == TaskKind.DraftReport))
        {
            return tasks;
        }

        var onList = await WaitingAsync(kept.Waiting, access, user);
        return [.. tasks.Where(task => task.Kind != TaskKind.DraftReport || !onList.Contains(task.Report!.Key))];
    }

    private IReadOnlyList<FoundTask> Find(
        ConcurrentDictionary<object, IReadOnlyList<FoundTask>> lists, Board board, CommitmentAccess access, DateOnly today)
    {
        var key = (access, today, options.CurrentValue);
        if (lists.TryGetValue(key, out var found))
        {
            return found;
        }

        found = new TaskFinder(board, access, calendar, today, rules, options.CurrentValue).Find();
        Keep(lists, key, found, MostLists);
        return found;
    }

    private async Task<IReadOnlySet<Guid>> WaitingAsync(
        ConcurrentDictionary<object, IReadOnlySet<Guid>> waitingOf, CommitmentAccess access, IUser user)
    {
        var key = (access, user.Id);
        if (waitingOf.TryGetValue(key, out var onList))
        {
            return onList;
        }

        onList = (await waiting.ReadAsync(user)).Select(open => open.Document.Key).ToHashSet();
        Keep(waitingOf, key, onList, MostEditors);
        return onList;
    }

    private static void Keep<T>(ConcurrentDictionary<object, T> all, object key, T one, int most)
    {
        if (all.Count >= most)
        {
            all.Clear();
        }

        all[key] = one;
    }

    private sealed class Kept
    {
        public ConcurrentDictionary<object, IReadOnlyList<FoundTask>> Lists { get; } = new();

        public ConcurrentDictionary<object, IReadOnlySet<Guid>> Waiting { get; } = new();
    }
}
