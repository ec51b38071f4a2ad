using OgpSummit.Runtime.Persistence.Definitions.ContentTypes;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Nodes;
using OgpSummit.Runtime.Persistence.Scoping;
using OgpSummit.Runtime.Persistence.Versions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Persistence.Media;

internal sealed class MediaRepository(
    CmsScopeProvider scopes,
    ContentReading reading,
    SaveStamps stamps,
    IIdKeyMap idKeys,
    MediaTypeSet types,
    MediaWriter writer)
    : ContentRepository<IMedia>(scopes, reading, stamps, idKeys), IMediaRepository
{
    public override int RecycleBinId => Constants.System.RecycleBinMedia;

    protected override UmbracoObjectTypes ObjectType => UmbracoObjectTypes.Media;

    public IMedia? GetMediaByPath(string mediaPath) =>
        Read(Nodes.Where(node => node.MediaPath == mediaPath).OrderBy(node => node.Id).Take(1)).FirstOrDefault();

    protected override void Insert(CmsDb db, IMedia entity) => Saved(entity, writer.Insert(db, entity));

    protected override void Update(CmsDb db, IMedia entity)
    {
        if (!entity.IsDirty() && !entity.IsAnyUserPropertyDirty())
        {
            return;
        }

        var rows = RowsToUpdate(db, entity);
        writer.Update(db, entity, rows);
        Saved(entity, rows.Node);
    }

    protected override IMedia Build(ContentRows rows, IReadOnlyCollection<string>? propertyAliases)
    {
        var (node, version) = (rows.Node, rows.Current);
        var media = new Umbraco.Cms.Core.Models.Media(
            version.Name, node.ParentId, types.Current.ById[node.ContentTypeId!.Value]);
        media.DisableChangeTracking();
        try
        {
            node.CopyTo(media);
            media.Name = version.Name;
            media.Trashed = node.Trashed;
            media.VersionId = version.Id;
            media.WriterId = version.UserId;
            media.UpdateDate = version.Date;
            ContentValues.Fill(media, VersionData.Read(version.Data), null, propertyAliases);
            media.ResetDirtyProperties(false);
        }
        finally
        {
            media.EnableChangeTracking();
        }

        return media;
    }

    protected override int? ContentTypeId(string alias) =>
        types.Current.ById.Values.FirstOrDefault(type => type.Alias.InvariantEquals(alias))?.Id;

    protected override IReadOnlyCollection<int> PropertyTypeIds(string alias) =>
        [.. types.Current.ById.Values.SelectMany(type => type.PropertyTypes).Where(type => type.Alias == alias).Select(type => type.Id)];
}
