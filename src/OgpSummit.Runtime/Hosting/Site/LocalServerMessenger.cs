using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Sync;

namespace OgpSummit.Runtime.Hosting.Site;

/// <summary>Carries cache refreshes to this process, at once. Other machines are told by a messenger that wraps this one.</summary>
internal sealed class LocalServerMessenger : IServerMessenger
{
    public void Sync()
    {
    }

    public void SendMessages()
    {
    }

    public void QueueRefresh<TPayload>(ICacheRefresher refresher, TPayload[] payload)
    {
        if (payload.Length == 0)
        {
            return;
        }

        // Core splits the work: what must have happened before anybody is told, and the rest.
        var typed = (IPayloadCacheRefresher<TPayload>)refresher;
        typed.RefreshInternal(payload);
        typed.Refresh(payload);
    }

    public void QueueRefresh<T>(ICacheRefresher refresher, Func<T, int> getNumericId, params T[] instances)
    {
        if (refresher is ICacheRefresher<T> typed)
        {
            Array.ForEach(instances, typed.Refresh);
        }
        else
        {
            QueueRefresh(refresher, Array.ConvertAll(instances, instance => getNumericId(instance)));
        }
    }

    public void QueueRefresh<T>(ICacheRefresher refresher, Func<T, Guid> getGuidId, params T[] instances) =>
        QueueRefresh(refresher, Array.ConvertAll(instances, instance => getGuidId(instance)));

    public void QueueRemove<T>(ICacheRefresher refresher, Func<T, int> getNumericId, params T[] instances)
    {
        if (refresher is ICacheRefresher<T> typed)
        {
            Array.ForEach(instances, typed.Remove);
        }
        else
        {
            QueueRemove(refresher, Array.ConvertAll(instances, instance => getNumericId(instance)));
        }
    }

    public void QueueRemove(ICacheRefresher refresher, params int[] numericIds) => Array.ForEach(numericIds, refresher.Remove);

    public void QueueRefresh(ICacheRefresher refresher, params int[] numericIds) =>
        Array.ForEach(numericIds, refresher.Refresh);

    public void QueueRefresh(ICacheRefresher refresher, params Guid[] guidIds) => Array.ForEach(guidIds, refresher.Refresh);

    public void QueueRefreshAll(ICacheRefresher refresher) => refresher.RefreshAll();
}
