using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;

namespace OgpSummit.Runtime.PropertyEditors.Blocks;

/// <summary>The element types that a data type allows as blocks, and as settings of blocks.</summary>
internal static class BlockTypes
{
    public static IEnumerable<Guid> Keys(IBlockConfiguration block) =>
        block.SettingsElementTypeKey is { } settings ? [block.ContentElementTypeKey, settings] : [block.ContentElementTypeKey];

    public static bool Allow(BlockValue value, IReadOnlyCollection<IBlockConfiguration> blocks)
    {
        var contents = blocks.Select(block => block.ContentElementTypeKey).ToHashSet();
        return value.Items().All(item =>
            value.ContentData.Find(block => block.Key == item.ContentKey) is { } content
            && contents.Contains(content.ContentTypeKey));
    }
}
