using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Documents;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Nodes;
using OgpSummit.Runtime.Persistence.Versions;

namespace OgpSummit.Runtime.Persistence.Variations;

/// <summary>Names and values are stored by culture; here they follow a language that gets another culture, or goes.</summary>
internal sealed class LanguageChange(NodeCultures cultures)
{
    public void Rename(CmsDb db, string oldCulture, string newCulture) => Rewrite(db, oldCulture, newCulture);

    public void Remove(CmsDb db, string culture) => Rewrite(db, culture, null);

    private void Rewrite(CmsDb db, string oldCulture, string? newCulture)
    {
        var marker = $"\"{oldCulture}\"";
        var ids = db.Versions.Where(version => version.Data.Contains(marker)).Select(version => version.NodeId).Distinct().ToList();
        VersionRewriting.Rewrite(
            db,
            ids,
            (_, data) => Rewrite(data, oldCulture, newCulture),
            (node, draft, published) => Settle(db, node, draft, published, oldCulture, newCulture));
        RewritePlans(db, oldCulture, newCulture);
    }

    private static void RewritePlans(CmsDb db, string oldCulture, string? newCulture)
    {
        var schedules = db.Set<ScheduleRow>().Where(schedule => schedule.Culture == oldCulture);
        var redirects = db.Set<RedirectRow>().Where(redirect => redirect.Culture == oldCulture);
        if (newCulture is null)
        {
            schedules.ExecuteDelete();
            redirects.ExecuteDelete();
        }
        else
        {
            schedules.ExecuteUpdate(schedule => schedule.SetProperty(s => s.Culture, newCulture));
            redirects.ExecuteUpdate(redirect => redirect.SetProperty(r => r.Culture, newCulture));
        }
    }

    private static void Rewrite(VersionData data, string oldCulture, string? newCulture)
    {
        if (data.Names.Remove(oldCulture, out var name) && newCulture is not null)
        {
            data.Names[newCulture] = name;
        }

        foreach (var values in data.Values.Values)
        {
            var moving = values.FindAll(value => IsOf(value, oldCulture));
            values.RemoveAll(value => IsOf(value, oldCulture));
            if (newCulture is not null)
            {
                values.AddRange(moving.Select(value => value with { Culture = newCulture }));
            }
        }
    }

    private void Settle(
        CmsDb db, NodeRow node, VersionRow draft, VersionRow? published, string oldCulture, string? newCulture)
    {
        IReadOnlyCollection<string> live = published is null ? [] : [.. VersionData.Read(published.Data).Names.Keys];
        cultures.Write(db, node.Id, VersionData.Read(draft.Data), live);
        node.EditedCultures = EditedCultures.Join(EditedCultures.Of(node)
            .Select(culture => string.Equals(culture, oldCulture, StringComparison.OrdinalIgnoreCase) ? newCulture : culture)
            .OfType<string>()
            .ToList());
    }

    private static bool IsOf(StoredValue value, string culture) =>
        string.Equals(value.Culture, culture, StringComparison.OrdinalIgnoreCase);
}
