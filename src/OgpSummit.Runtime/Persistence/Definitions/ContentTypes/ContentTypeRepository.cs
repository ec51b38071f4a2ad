using OgpSummit.Runtime.Persistence.Definitions.DataTypes;
using OgpSummit.Runtime.Persistence.Querying;
using OgpSummit.Runtime.Persistence.Scoping;
using OgpSummit.Runtime.Persistence.Variations;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Persistence.Definitions.ContentTypes;

internal sealed class ContentTypeRepository(
    CmsScopeProvider scopes,
    ContentTypeSet set,
    DataTypeSet dataTypes,
    ContentTypeSets allTypes,
    VariationMigration variations)
    : TypeRepository<IContentType>(scopes, set, dataTypes, allTypes, variations), IContentTypeRepository
{
    private readonly ContentTypeSets _allTypes = allTypes;

    public IEnumerable<IContentType> GetByQuery(IQuery<PropertyType> query) =>
        Clones(All.Where(type => type.PropertyTypes.OfType<PropertyType>().Apply(query).Any()));

    public IEnumerable<string> GetAllPropertyTypeAliases() =>
        _allTypes.All.SelectMany(type => type.PropertyTypes).Select(property => property.Alias).Distinct().Order().ToList();

    public IEnumerable<string> GetAllContentTypeAliases(params Guid[] objectTypes) =>
        (objectTypes.Length == 0 ? _allTypes.All : objectTypes.SelectMany(_allTypes.OfKind)).Select(type => type.Alias).ToList();

    public IEnumerable<int> GetAllContentTypeIds(string[] aliases) =>
        _allTypes.All.Where(type => aliases.InvariantContains(type.Alias)).Select(type => type.Id).ToList();

    protected override IContentType Clone(IContentType entity) => ContentTypeSet.Copy(entity);
}
