using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Plugin.Search.Indexing;

/// <summary>Lets the indexer begin once there is content to read: not while Umbraco installs or upgrades itself.</summary>
internal sealed class StartIndexer(Indexer indexer, IRuntimeState runtime) : INotificationHandler<UmbracoApplicationStartedNotification>
{
    public void Handle(UmbracoApplicationStartedNotification notification)
    {
        if (runtime.Level == RuntimeLevel.Run)
        {
            indexer.SiteStarted();
        }
    }
}
