using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Persistence.Entities;

internal sealed class IdKeyMapRepository(CmsScopeProvider scopes) : IIdKeyMapRepository
{
    private readonly Func<CmsDb, Guid, Identity?> _byKey = EF.CompileQuery((CmsDb db, Guid key) =>
        db.Nodes.Where(node => node.Key == key).Select(node => new Identity(node.Id, node.Key, node.ObjectType)).FirstOrDefault());

    private readonly Func<CmsDb, int, Identity?> _byId = EF.CompileQuery((CmsDb db, int id) =>
        db.Nodes.Where(node => node.Id == id).Select(node => new Identity(node.Id, node.Key, node.ObjectType)).FirstOrDefault());

    public int? GetIdForKey(Guid key, UmbracoObjectTypes umbracoObjectType) =>
        Of(umbracoObjectType, _byKey(scopes.Db, key))?.Id;

    public Guid? GetIdForKey(int id, UmbracoObjectTypes umbracoObjectType) =>
        Of(umbracoObjectType, _byId(scopes.Db, id))?.Key;

    /// <summary>A reserved id belongs to an entity of any kind that is still to come.</summary>
    private static Identity? Of(UmbracoObjectTypes type, Identity? found) =>
        type == UmbracoObjectTypes.Unknown
        || found?.ObjectType == Constants.ObjectTypes.IdReservation
        || found?.ObjectType == type.GetGuid()
            ? found
            : null;

    private sealed record Identity(int Id, Guid Key, Guid ObjectType);
}
