using OgpSummit.Runtime.ManagementApi.Answers;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;

namespace OgpSummit.Runtime.ManagementApi.Media.Items;

/// <param name="Id">Of the media type.</param>
/// <param name="Icon">Never empty: the client draws it everywhere.</param>
/// <param name="Collection">The data type of its list view, which folders have.</param>
internal sealed record MediaTypeReference(Guid Id, string Icon, ById? Collection)
{
    private const string NoIcon = "icon-picture";

    public static MediaTypeReference Of(IMediaEntitySlim media) =>
        new(media.ContentTypeKey, media.ContentTypeIcon ?? NoIcon, ById.Of(media.ListViewKey));

    public static MediaTypeReference Of(ISimpleContentType type) => new(type.Key, type.Icon ?? NoIcon, ById.Of(type.ListView));
}
