using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace OgpSummit.Runtime.PropertyEditors.Blocks;

/// <summary>An invariant property of blocks holds values of several cultures: in which of them do two such values differ?</summary>
internal sealed class BlockDifference(ElementTypes elementTypes, PropertyEditorCollection editors, IJsonSerializer json)
{
    /// <summary>The cultures in which two values differ; what is invariant counts as the default culture.</summary>
    public IReadOnlySet<string> Cultures(BlockValue? edited, BlockValue? published, string defaultCulture)
    {
        var changed = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var source = edited is null ? null : elementTypes.Resolve(edited);
        var target = published is null ? null : elementTypes.Resolve(published);
        if (json.Serialize(source?.Items()) != json.Serialize(target?.Items()))
        {
            changed.Add(defaultCulture);
        }

        changed.UnionWith(Difference(Rows(source), Rows(target)).Select(row => row.Culture ?? defaultCulture));
        var before = ValuesByPlace(target);
        var after = ValuesByPlace(source);
        foreach (var place in before.Keys.Union(after.Keys))
        {
            changed.UnionWith(Cultures(after.GetValueOrDefault(place), before.GetValueOrDefault(place), defaultCulture));
        }

        return changed;
    }

    private string[] Cultures(BlockPropertyValue? edited, BlockPropertyValue? published, string defaultCulture)
    {
        if (json.Serialize(edited?.Value) == json.Serialize(published?.Value))
        {
            return [];
        }

        var place = (edited ?? published)!;
        var nested = editors.EditorOfBlocksIn(place.PropertyType!)?
            .GetChangedCulturesForPartialPropertyValues(edited?.Value, published?.Value, defaultCulture)
            .ToArray() ?? [];
        return nested.Length > 0 ? nested : [place.Culture ?? defaultCulture];
    }

    private static HashSet<(Guid Key, string? Culture)> Rows(BlockValue? value) =>
        [.. (value?.Expose ?? []).Select(row => (row.ContentKey, row.Culture))];

    private static HashSet<T> Difference<T>(HashSet<T> one, HashSet<T> other)
    {
        var different = new HashSet<T>(one);
        different.SymmetricExceptWith(other);
        return different;
    }

    private static Dictionary<(Guid, string, string?, string?), BlockPropertyValue> ValuesByPlace(BlockValue? value) =>
        (value?.AllData() ?? [])
            .SelectMany(block => block.Values.Select(inside => (block.Key, Value: inside)))
            .GroupBy(pair => (pair.Key, pair.Value.Alias, pair.Value.Culture, pair.Value.Segment), pair => pair.Value)
            .ToDictionary(group => group.Key, group => group.First());
}
