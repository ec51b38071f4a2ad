using OgpSummit.Runtime.Persistence.Definitions.DataTypes;
using OgpSummit.Runtime.Persistence.Definitions.Templates;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OgpSummit.Runtime.Persistence.Definitions.ContentTypes;

/// <summary>
/// Core's refreshers of content types, data types and templates clear this on every server before anything else, so it is
/// where a server learns that another one changed a definition.
/// </summary>
internal sealed class ContentTypeCommonRepository(ContentTypeSets types, DataTypeSet dataTypes, TemplateSet templates)
    : IContentTypeCommonRepository
{
    public IEnumerable<IContentTypeComposition> GetAllTypes() =>
        types.All.Select(type => (IContentTypeComposition)type.DeepClone()).ToList();

    public void ClearCache()
    {
        dataTypes.Invalidate();
        templates.Invalidate();
        types.Invalidate();
    }
}
