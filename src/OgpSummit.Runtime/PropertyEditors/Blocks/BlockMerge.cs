using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;

namespace OgpSummit.Runtime.PropertyEditors.Blocks;

/// <summary>
/// An invariant property of blocks holds values of several cultures. Publishing one culture, or saving as somebody who may
/// edit only some, takes that part of one value into another. Layout is structure: the same in every culture.
/// </summary>
internal sealed class BlockMerge(ElementTypes elementTypes, PropertyEditorCollection editors)
{
    private const string EveryCulture = "*";

    /// <summary>The published value after publishing a culture (null: what is invariant) of the edited one.</summary>
    public T? Publish<T>(T? edited, T? published, string? culture)
        where T : BlockValue
    {
        if (edited is null || culture is EveryCulture || edited.Items().Count is 0)
        {
            return edited;
        }

        var source = elementTypes.Resolve(edited);
        var target = elementTypes.Resolve(published ?? (T)edited.Like([]));
        return (T)Merge(
            source,
            target,
            source.Items(),
            row => row.IsCulture(culture),
            (editor, from, to) => editor.MergePartialPropertyValueForCulture(from?.Value, to?.Value, culture));
    }

    /// <summary>The edited value with all that its editor may not change put back to what was stored.</summary>
    public T? Restrict<T>(T? stored, T? edited, bool mayEditInvariant, IReadOnlySet<string> mayEdit)
        where T : BlockValue
    {
        if ((stored ?? edited) is not { } known)
        {
            return null;
        }

        var before = elementTypes.Resolve(stored ?? (T)known.Like([]));
        var after = elementTypes.Resolve(edited ?? (T)known.Like([]));
        var layout = (mayEditInvariant ? after : before).Items();
        return layout.Count is 0
            ? null
            : (T)Merge(
                after,
                before,
                layout,
                culture => culture is null ? mayEditInvariant : mayEdit.Contains(culture),
                (editor, from, to) =>
                    editor.MergeVariantInvariantPropertyValue(to?.Value, from?.Value, mayEditInvariant, [.. mayEdit]));
    }

    /// <param name="takes">Whether what is of a culture (null: invariant) comes from <paramref name="source" />.</param>
    private BlockValue Merge(
        BlockValue source,
        BlockValue target,
        IReadOnlyList<IBlockLayoutItem> layout,
        Func<string?, bool> takes,
        Func<IDataEditor, BlockPropertyValue?, BlockPropertyValue?, object?> mergeNested)
    {
        var merged = source.Like(layout);
        merged.ContentData = MergeData(source.ContentData, target.ContentData, layout.Select(item => item.ContentKey));
        merged.SettingsData = MergeData(
            source.SettingsData, target.SettingsData, layout.Where(item => item.SettingsKey.HasValue).Select(item => item.SettingsKey!.Value));
        merged.Expose = [.. MergeExpose().Where(row => merged.ContentData.Exists(block => block.Key == row.ContentKey))];
        return merged;

        // In the source's order, so that both values are the same text once every culture has been taken.
        IEnumerable<BlockItemVariation> MergeExpose()
        {
            var kept = target.Expose.Where(row => !takes(row.Culture)).ToList();
            var known = kept.Select(PlaceOf).ToHashSet();
            return source.Expose.Where(row => takes(row.Culture) || known.Contains(PlaceOf(row))).Concat(kept).DistinctBy(PlaceOf);
        }

        List<BlockItemData> MergeData(List<BlockItemData> from, List<BlockItemData> to, IEnumerable<Guid> keys) =>
        [
            .. keys.Distinct()
                .Select(key => (From: from.Find(block => block.Key == key), To: to.Find(block => block.Key == key)))
                .Where(pair => pair.From is not null || pair.To is not null)
                .Select(pair => (pair.From ?? pair.To!).With(MergeValues(pair.From?.Values ?? [], pair.To?.Values ?? []))),
        ];

        IEnumerable<BlockPropertyValue> MergeValues(IList<BlockPropertyValue> from, IList<BlockPropertyValue> to)
        {
            foreach (var place in from.Concat(to).DistinctBy(value => (value.Alias, value.Culture?.ToUpperInvariant(), value.Segment)))
            {
                var (theirs, ours) = (from.FirstOrDefault(place.IsOf), to.FirstOrDefault(place.IsOf));
                if (editors.EditorOfBlocksIn(place.PropertyType!) is { } editor)
                {
                    yield return place.With(mergeNested(editor, theirs, ours), place.Culture);
                }
                else if ((takes(place.Culture) ? theirs : ours) is { } taken)
                {
                    yield return taken;
                }
            }
        }
    }

    private static (Guid, string?, string?) PlaceOf(BlockItemVariation row) => (row.ContentKey, row.Culture, row.Segment);
}
