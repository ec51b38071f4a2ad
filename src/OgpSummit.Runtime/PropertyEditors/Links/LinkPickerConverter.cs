using System.Text.Json.Nodes;
using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Extensions;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace OgpSummit.Runtime.PropertyEditors.Links;

/// <summary>
/// Links for templates: one or a list, as the data type says. Links to what is unpublished, deleted or unsafe to follow
/// are left out.
/// </summary>
[DefaultPropertyValueConverter]
internal sealed class LinkPickerConverter(
    IPublishedContentCache documents,
    IPublishedMediaCache media,
    IPublishedUrlProvider urls,
    IApiContentRouteBuilder routes,
    IApiMediaUrlProvider mediaUrls) : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
{
    /// <summary>Umbraco's url of a document that is not published in the language.</summary>
    private const string NoUrl = "#";

    public override bool IsConverter(IPublishedPropertyType propertyType) => propertyType.EditorAlias == Aliases.MultiUrlPicker;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) =>
        IsSingle(propertyType) ? typeof(Link) : typeof(IEnumerable<Link>);

    /// <summary>The url of a target changes without the owner changing.</summary>
    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Elements;

    public override bool? IsValue(object? value, PropertyValueLevel level) => level switch
    {
        PropertyValueLevel.Source => !RawValue.IsNothing(value),
        _ => base.IsValue(value, level),
    };

    public override object ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) =>
        (RawValue.AsNode(source) as JsonArray ?? []).Select(StoredLink.Read).OfType<StoredLink>()
            .Where(link => FollowableUrl.Is(link.Url))
            .ToArray();

    public override object? ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview)
    {
        var links = Links(inter).Select(link => ToLink(link, preview)).OfType<Link>();
        return IsSingle(propertyType) ? links.FirstOrDefault() : links.ToArray();
    }

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Elements;

    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(IEnumerable<ApiLink>);

    public object ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        PropertyCacheLevel referenceCacheLevel,
        object? inter,
        bool preview,
        bool expanding) => Links(inter).Select(link => ToApiLink(link, preview)).OfType<ApiLink>().ToArray();

    private static StoredLink[] Links(object? inter) => inter as StoredLink[] ?? [];

    private static bool IsSingle(IPublishedPropertyType propertyType) =>
        propertyType.DataType.ConfigurationAs<MultiUrlPickerConfiguration>() is { MaxNumber: 1 };

    private Link? ToLink(StoredLink link, bool preview)
    {
        if (link.Udi is null)
        {
            return new Link { Name = link.Name, Target = link.Target, Type = LinkType.External, Url = link.Url + link.QueryString };
        }

        if (Target(link.Udi, preview) is not { } target)
        {
            return null;
        }

        var isMedia = target.ItemType is PublishedItemType.Media;
        var url = isMedia ? urls.GetMediaUrl(target) : urls.GetUrl(target, culture: link.Culture);
        if (url is "" or NoUrl)
        {
            return null;
        }

        return new Link
        {
            Name = link.Name ?? target.Name,
            Target = link.Target,
            Type = isMedia ? LinkType.Media : LinkType.Content,
            Udi = link.Udi,
            Url = url + link.QueryString,
        };
    }

    private ApiLink? ToApiLink(StoredLink link, bool preview)
    {
        if (link.Udi is null)
        {
            return ApiLink.External(link.Name, link.Url + link.QueryString, link.QueryString, link.Target);
        }

        if (Target(link.Udi, preview) is not { } target)
        {
            return null;
        }

        var title = link.Name ?? target.Name;
        if (target.ItemType is PublishedItemType.Media)
        {
            return ApiLink.Media(
                title, mediaUrls.GetUrl(target), link.QueryString, link.Target, target.Key, target.ContentType.Alias);
        }

        return routes.Build(target, link.Culture) is { } route
            ? ApiLink.Content(title, link.QueryString, link.Target, target.Key, target.ContentType.Alias, route, link.Culture)
            : null;
    }

    private IPublishedContent? Target(GuidUdi udi, bool preview) => udi.EntityType is Constants.UdiEntityType.Media
        ? media.GetById(preview, udi.Guid)
        : documents.GetById(preview, udi.Guid);
}
