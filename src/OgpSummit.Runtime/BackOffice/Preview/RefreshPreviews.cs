using Microsoft.AspNetCore.SignalR;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace OgpSummit.Runtime.BackOffice.Preview;

/// <summary>Passes on which documents changed, when the site shows them as they are now.</summary>
internal sealed class RefreshPreviews(IHubContext<PreviewHub> hub) : INotificationAsyncHandler<ContentCacheRefresherNotification>
{
    public async Task HandleAsync(ContentCacheRefresherNotification notification, CancellationToken cancellationToken)
    {
        if (notification.MessageObject is not ContentCacheRefresher.JsonPayload[] changes)
        {
            return;
        }

        foreach (var key in changes.Select(change => change.Key).OfType<Guid>().Distinct())
        {
            await hub.Clients.All.SendAsync(PreviewHub.Refreshed, key, cancellationToken);
        }
    }
}
