using OgpSummit.Runtime.Persistence.Definitions.DataTypes;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Runtime.Persistence.Definitions.ContentTypes;

internal sealed class MediaTypeSet(CmsScopeProvider scopes, DataTypeSet dataTypes, IShortStringHelper shortStrings)
    : TypeSet<IMediaType>(scopes, dataTypes, shortStrings)
{
    public override string Kind => "mediaType";

    public override Guid ObjectType => Constants.ObjectTypes.MediaType;

    protected override IMediaType Create(int parentId) => new MediaType(ShortStrings, parentId);
}
