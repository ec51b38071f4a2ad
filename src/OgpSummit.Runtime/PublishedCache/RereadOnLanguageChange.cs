using OgpSummit.Runtime.PublishedCache.Documents;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using ChangeType = Umbraco.Cms.Core.Cache.LanguageCacheRefresher.JsonPayload.LanguageChangeType;

namespace OgpSummit.Runtime.PublishedCache;

/// <summary>
/// A language that goes, or gets another culture, takes the names and values of every document along. Core's refresher
/// tells the domains only.
/// </summary>
internal sealed class RereadOnLanguageChange(
    DocumentCache documents, IPublishStatusManagementService status, IDocumentUrlService urls)
    : INotificationHandler<LanguageCacheRefresherNotification>
{
    public void Handle(LanguageCacheRefresherNotification notification)
    {
        var changes = notification.MessageObject as LanguageCacheRefresher.JsonPayload[] ?? [];
        if (Array.Exists(changes, change => change.ChangeType is ChangeType.Remove or ChangeType.ChangeCulture))
        {
            RereadAsync(CancellationToken.None).GetAwaiter().GetResult();
        }
    }

    private async Task RereadAsync(CancellationToken cancellation)
    {
        await status.InitializeAsync(cancellation);
        await urls.InitAsync(forceEmpty: false, cancellation);
        await documents.ClearMemoryCacheAsync(cancellation);
    }
}
