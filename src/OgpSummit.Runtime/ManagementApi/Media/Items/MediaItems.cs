using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Media.Items;

/// <summary>Reads media as items: those that the user sees, in the order of the ids.</summary>
internal sealed class MediaItems(IEntityService entities)
{
    public IReadOnlyList<MediaItem> Of(IReadOnlyCollection<Guid> keys, Sight sight)
    {
        if (keys.Count == 0)
        {
            return [];
        }

        var found = entities.GetAll(UmbracoObjectTypes.Media, [.. keys])
            .Cast<IMediaEntitySlim>()
            .Where(media => sight.Of(NodePath.Of(media.Path)) != Reach.None)
            .ToDictionary(media => media.Key);
        return [.. keys.Where(found.ContainsKey).Select(key => Item(found[key]))];
    }

    private MediaItem Item(IMediaEntitySlim media)
    {
        var parent = media.ParentId > 0 ? entities.GetKey(media.ParentId, UmbracoObjectTypes.Media) : default;
        return new(
            media.Key,
            parent.Success ? new ById(parent.Result) : null,
            media.Trashed,
            media.HasChildren,
            MediaTypeReference.Of(media),
            MediaName.Of(media.Name));
    }
}
