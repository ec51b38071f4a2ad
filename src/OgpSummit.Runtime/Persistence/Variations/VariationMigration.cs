using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Definitions;
using OgpSummit.Runtime.Persistence.Documents;
using OgpSummit.Runtime.Persistence.Languages;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Nodes;
using OgpSummit.Runtime.Persistence.Versions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Persistence.Variations;

/// <summary>Moves names and values of content after its type, or a type that one is composed of, was saved.</summary>
internal sealed class VariationMigration(LanguageSet languages, NodeCultures cultures)
{
    public void Follow<T>(CmsDb db, int savedTypeId, Snapshot<T> before, Snapshot<T> after)
        where T : class, IContentTypeComposition
    {
        var changes = after.ById.Values
            .Where(type => type.Id == savedTypeId || type.CompositionIds().Contains(savedTypeId))
            .Select(type => before.Find(type.Id) is { } old ? VariationChange.Between(old, type) : null)
            .OfType<VariationChange>()
            .Where(change => !change.IsEmpty)
            .ToList();
        if (changes.Count == 0)
        {
            return;
        }

        var defaultLanguage = languages.Current.ById.Values.Single(language => language.IsDefault);
        foreach (var change in changes)
        {
            Migrate(db, change, defaultLanguage.IsoCode);
            TagMigration.Move(db, change, defaultLanguage.Id);
        }
    }

    private void Migrate(CmsDb db, VariationChange change, string defaultCulture)
    {
        if (change.NamesChange)
        {
            ForgetPlans(db, change.Type.Id);
        }

        var ids = db.Nodes.Where(node => node.ContentTypeId == change.Type.Id).Select(node => node.Id).ToList();

        var varies = change.Type.CompositionPropertyTypes.ToDictionary(
            property => property.Id, property => property.VariesByCulture());
        VersionRewriting.Rewrite(
            db,
            ids,
            (version, data) => change.Apply(version, data, defaultCulture),
            (node, draft, published) => Settle(db, node, draft, published, change.Type.VariesByCulture(), varies));
    }

    /// <summary>Schedules and redirects are per culture, or for the whole document. Stock forgets them here, too.</summary>
    private static void ForgetPlans(CmsDb db, int contentTypeId)
    {
        var nodes = db.Nodes.Where(node => node.ContentTypeId == contentTypeId);
        db.Set<ScheduleRow>().Where(schedule => nodes.Any(node => node.Id == schedule.NodeId)).ExecuteDelete();
        db.Set<RedirectRow>().Where(redirect => nodes.Any(node => node.Key == redirect.ContentKey)).ExecuteDelete();
    }

    private void Settle(
        CmsDb db, NodeRow node, VersionRow draft, VersionRow? published, bool namesVary, Dictionary<int, bool> varies)
    {
        var draftData = VersionData.Read(draft.Data);
        var liveData = published is null ? new VersionData() : VersionData.Read(published.Data);
        cultures.Write(db, node.Id, namesVary ? draftData : new VersionData(), namesVary ? [.. liveData.Names.Keys] : []);

        if (node.ObjectType == Constants.ObjectTypes.Media)
        {
            return;
        }

        var edited = DifferingCultures(draftData, liveData, namesVary, varies);
        node.Edited = published is null || edited.Count > 0 || (!namesVary && draft.Name != published.Name);
        node.EditedCultures = namesVary ? EditedCultures.Join(edited.Where(culture => culture.Length > 0).ToList()) : null;
    }

    /// <returns>The cultures in which draft and published differ; the empty string for what does not vary.</returns>
    private static HashSet<string> DifferingCultures(
        VersionData draft, VersionData live, bool namesVary, Dictionary<int, bool> varies)
    {
        var differing = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (id, variesByCulture) in varies)
        {
            // Values in slots that no longer count are not compared.
            var edited = Valid(draft, id, variesByCulture);
            var published = Valid(live, id, variesByCulture);
            differing.UnionWith(edited.Except(published).Concat(published.Except(edited)).Select(value => value.Culture ?? ""));
        }

        if (namesVary)
        {
            differing.UnionWith(draft.Names
                .Where(name => !live.Names.TryGetValue(name.Key, out var published) || published.Name != name.Value.Name)
                .Select(name => name.Key));
        }

        return differing;
    }

    private static List<StoredValue> Valid(VersionData data, int id, bool variesByCulture) =>
        data.Values.GetValueOrDefault(id)?.FindAll(value => (value.Culture is not null) == variesByCulture) ?? [];
}
