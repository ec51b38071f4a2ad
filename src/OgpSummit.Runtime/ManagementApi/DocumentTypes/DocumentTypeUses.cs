using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.DocumentTypes;

/// <summary>What would be lost or broken without a document type.</summary>
internal sealed class DocumentTypeUses(
    IContentTypeService types, IDataTypeService dataTypes, PropertyEditorCollection editors)
{
    public bool HasDocuments(IContentType type) => types.HasContentNodes(type.Id);

    /// <summary>Aliases of types that are composed of it, and names of data types whose blocks are of it.</summary>
    public async Task<IReadOnlyList<string>> OfAsync(IContentType type)
    {
        var blocks = editors.Where(editor => editor.SupportsConfigurableElements).ToDictionary(editor => editor.Alias);
        var offering = (await dataTypes.GetByEditorAliasAsync([.. blocks.Keys])).Where(dataType => blocks[dataType.EditorAlias]
            .GetValueEditor(dataType.ConfigurationObject)
            .ConfiguredElementTypeKeys()
            .Contains(type.Key));
        return
        [
            .. types.GetComposedOf(type.Id).Select(composed => composed.Alias),
            .. offering.Select(dataType => dataType.Name ?? string.Empty),
        ];
    }
}
