using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace OgpSummit.Runtime.PropertyEditors.Blocks;

/// <summary>Blocks within blocks.</summary>
internal static class NestedBlocks
{
    /// <summary>Null for a property whose value is of one culture alone.</summary>
    public static IDataEditor? EditorOfBlocksIn(this PropertyEditorCollection editors, IPropertyType property) =>
        editors[property.PropertyEditorAlias] is { } editor && editor.CanMergePartialPropertyValues(property) ? editor : null;
}
