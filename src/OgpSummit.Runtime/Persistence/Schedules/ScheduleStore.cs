using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Runtime.Persistence.Schedules;

/// <summary>When which document is published or unpublished by itself.</summary>
internal sealed class ScheduleStore(CmsScopeProvider scopes)
{
    private readonly Func<CmsDb, int, IEnumerable<ScheduleRow>> _ofNode = EF.CompileQuery(
        (CmsDb db, int nodeId) => db.Set<ScheduleRow>().AsNoTracking().Where(schedule => schedule.NodeId == nodeId));

    public ContentScheduleCollection Of(int nodeId)
    {
        var schedules = new ContentScheduleCollection();
        foreach (var row in _ofNode(scopes.Db, nodeId))
        {
            schedules.Add(Schedule(row));
        }

        return schedules;
    }

    public IDictionary<int, IEnumerable<ContentSchedule>> Of(int[] nodeIds) => scopes.Db.Set<ScheduleRow>()
        .AsNoTracking()
        .Where(row => nodeIds.Contains(row.NodeId))
        .OrderBy(row => row.Date)
        .AsEnumerable()
        .GroupBy(row => row.NodeId, Schedule)
        .ToDictionary(group => group.Key, group => group.AsEnumerable());

    public void Replace(int nodeId, ContentScheduleCollection schedules)
    {
        var wanted = schedules.FullSchedule;
        if (wanted.Count == 0 && !_ofNode(scopes.Db, nodeId).Any())
        {
            return;
        }

        var db = scopes.WriteDb;
        db.Set<ScheduleRow>().Where(row => row.NodeId == nodeId).ExecuteDelete();
        foreach (var schedule in wanted)
        {
            if (schedule.Id == Guid.Empty)
            {
                schedule.Id = Guid.CreateVersion7();
            }

            db.Add(new ScheduleRow
            {
                Id = schedule.Id,
                NodeId = nodeId,
                Culture = schedule.Culture,
                Date = schedule.Date,
                Action = schedule.Action,
            });
        }

        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    public bool IsDue(ContentScheduleAction action, DateTime date) => Due(date).Any(row => row.Action == action);

    public IQueryable<int> DueNodes(ContentScheduleAction action, DateTime date) =>
        Due(date).Where(row => row.Action == action).Select(row => row.NodeId);

    public void Clear(DateTime date)
    {
        scopes.WriteDb.Set<ScheduleRow>().Where(row => row.Date <= date).ExecuteDelete();
    }

    public void Clear(DateTime date, ContentScheduleAction action)
    {
        scopes.WriteDb.Set<ScheduleRow>().Where(row => row.Date <= date && row.Action == action).ExecuteDelete();
    }

    private IQueryable<ScheduleRow> Due(DateTime date) => scopes.Db.Set<ScheduleRow>().Where(row => row.Date <= date);

    private static ContentSchedule Schedule(ScheduleRow row) => new(row.Id, row.Culture, row.Date, row.Action);
}
