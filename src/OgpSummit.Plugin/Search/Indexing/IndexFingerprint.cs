using System.Security.Cryptography;
using System.Text;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Plugin.Search.Indexing;

/// <summary>Says what the entries depend on beside the documents: the schema of the index and the searched document types.</summary>
internal sealed class IndexFingerprint(IContentTypeService contentTypes)
{
    public string Now()
    {
        var types = contentTypes.GetAll()
            .Where(type => TypeLabels.Has(type.Alias))
            .OrderBy(type => type.Alias, StringComparer.Ordinal)
            .Select(Describe);
        var text = $"{IndexSchema.Number}\n{string.Join('\n', types)}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
    }

    private static string Describe(IContentType type)
    {
        var properties = type.CompositionPropertyTypes
            .OrderBy(property => property.Alias, StringComparer.Ordinal)
            .Select(property => $"{property.Alias}:{property.PropertyEditorAlias}:{property.Variations}");
        return $"{type.Alias}:{type.Variations}({string.Join(',', properties)})";
    }
}
