using OgpSummit.Runtime.PropertyEditors.Pickers;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Routing;

namespace OgpSummit.Runtime.PropertyEditors.Links;

/// <summary>Links as the back office shows them: with the icon, the state and today's url of what they point to.</summary>
internal sealed class ShownLinks(PickedEntities entities, IPublishedUrlProvider urls)
{
    public IReadOnlyList<ShownLink> Show(IReadOnlyList<StoredLink> links)
    {
        var targets = links.Select(link => link.Udi)
            .OfType<GuidUdi>()
            .GroupBy(udi => udi.EntityType)
            .SelectMany(group => entities.Find(group.Key, group.Select(udi => udi.Guid)).Values)
            .ToDictionary(target => target.Key);
        return [.. links.Select(link => Show(link, targets)).OfType<ShownLink>()];
    }

    /// <returns>Null for a link whose target is gone: nobody could edit it.</returns>
    private ShownLink? Show(StoredLink link, Dictionary<Guid, IContentEntitySlim> targets)
    {
        if (link.Udi is null)
        {
            return new(
                "icon-link", link.Name, true, link.QueryString, link.Target, false, StoredLink.External, null, link.Url, link.Culture);
        }

        if (!targets.TryGetValue(link.Udi.Guid, out var target))
        {
            return null;
        }

        var published = target is not IDocumentEntitySlim document || document.Published;
        return new(
            target.ContentTypeIcon, link.Name, published, link.QueryString, link.Target, target.Trashed, link.Udi.EntityType,
            target.Key, UrlOf(link.Udi, link.Culture), link.Culture);
    }

    private string UrlOf(GuidUdi udi, string? culture) => udi.EntityType is Constants.UdiEntityType.Media
        ? urls.GetMediaUrl(udi.Guid)
        : urls.GetUrl(udi.Guid, culture: culture);
}

/// <param name="Type">document, media or external.</param>
internal sealed record ShownLink(
    string? Icon,
    string? Name,
    bool Published,
    string? QueryString,
    string? Target,
    bool Trashed,
    string Type,
    Guid? Unique,
    string? Url,
    string? Culture);
