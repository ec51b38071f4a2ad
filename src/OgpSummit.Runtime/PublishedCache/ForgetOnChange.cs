using OgpSummit.Runtime.PublishedCache.Documents;
using OgpSummit.Runtime.PublishedCache.Domains;
using OgpSummit.Runtime.PublishedCache.Media;
using OgpSummit.Runtime.PublishedCache.Types;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace OgpSummit.Runtime.PublishedCache;

/// <summary>
/// Runs when Core's refreshers have done everything. They drop types before data types, and items before URLs; what a
/// reader made in between from a half of each is dropped here.
/// </summary>
internal sealed class ForgetOnChange(
    PublishedTypes types, DocumentCache documents, MediaCache media, DefaultCulture defaultCulture, ElementsCache elements) :
    INotificationHandler<ContentTypeCacheRefresherNotification>,
    INotificationHandler<DataTypeCacheRefresherNotification>,
    INotificationHandler<ContentCacheRefresherNotification>,
    INotificationHandler<MediaCacheRefresherNotification>,
    INotificationHandler<DomainCacheRefresherNotification>,
    INotificationHandler<LanguageCacheRefresherNotification>
{
    public void Handle(ContentTypeCacheRefresherNotification notification) => ForgetSchema();

    public void Handle(DataTypeCacheRefresherNotification notification) => ForgetSchema();

    public void Handle(ContentCacheRefresherNotification notification) => elements.Clear();

    public void Handle(MediaCacheRefresherNotification notification) => elements.Clear();

    /// <summary>URLs are part of converted values: of links, and of links inside rich text.</summary>
    public void Handle(DomainCacheRefresherNotification notification) => elements.Clear();

    public void Handle(LanguageCacheRefresherNotification notification)
    {
        defaultCulture.Expire();
        elements.Clear();
    }

    private void ForgetSchema()
    {
        types.ClearAll();
        documents.ClearConvertedContentCache();
        media.ClearConvertedContentCache();
    }
}
