using OgpSummit.Runtime.Persistence.Definitions.DataTypes;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Runtime.Persistence.Definitions.ContentTypes;

/// <summary>The site has no members, but Umbraco's services look through member types, and uSync files may carry them.</summary>
internal sealed class MemberTypeSet(CmsScopeProvider scopes, DataTypeSet dataTypes, IShortStringHelper shortStrings)
    : TypeSet<IMemberType>(scopes, dataTypes, shortStrings)
{
    public override string Kind => "memberType";

    public override Guid ObjectType => Constants.ObjectTypes.MemberType;

    protected override IMemberType Create(int parentId) => new MemberType(ShortStrings, parentId);
}
