using OgpSummit.Runtime.Persistence.Definitions.DataTypes;
using OgpSummit.Runtime.Persistence.Scoping;
using OgpSummit.Runtime.Persistence.Variations;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OgpSummit.Runtime.Persistence.Definitions.ContentTypes;

internal sealed class MemberTypeRepository(
    CmsScopeProvider scopes,
    MemberTypeSet set,
    DataTypeSet dataTypes,
    ContentTypeSets allTypes,
    VariationMigration variations)
    : TypeRepository<IMemberType>(scopes, set, dataTypes, allTypes, variations), IMemberTypeRepository;
