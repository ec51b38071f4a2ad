using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace OgpSummit.Plugin.Delivery;

/// <summary>
/// Drops finished answers when content, or what addresses and values depend on, has changed. Cache refreshers speak on every
/// machine, after its published cache knows the change.
/// </summary>
internal sealed class ForgetOnChange(AnswerCache answers) :
    INotificationHandler<ContentCacheRefresherNotification>,
    INotificationHandler<MediaCacheRefresherNotification>,
    INotificationHandler<ContentTypeCacheRefresherNotification>,
    INotificationHandler<DataTypeCacheRefresherNotification>,
    INotificationHandler<DictionaryCacheRefresherNotification>,
    INotificationHandler<LanguageCacheRefresherNotification>,
    INotificationHandler<DomainCacheRefresherNotification>
{
    public void Handle(ContentCacheRefresherNotification notification) => answers.Forget();

    public void Handle(MediaCacheRefresherNotification notification) => answers.Forget();

    public void Handle(ContentTypeCacheRefresherNotification notification) => answers.Forget();

    public void Handle(DataTypeCacheRefresherNotification notification) => answers.Forget();

    public void Handle(DictionaryCacheRefresherNotification notification) => answers.Forget();

    public void Handle(LanguageCacheRefresherNotification notification) => answers.Forget();

    public void Handle(DomainCacheRefresherNotification notification) => answers.Forget();
}
