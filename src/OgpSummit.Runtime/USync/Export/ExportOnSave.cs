using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.USync.Import;
using OgpSummit.Runtime.USync.Reporting;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace OgpSummit.Runtime.USync.Export;

/// <summary>Keeps files as the site is. What goes wrong is logged: what an editor saved is saved.</summary>
/// <param name="kind">Folder of the kind that the notification is about.</param>
/// <param name="items">Keys in files and names of what was saved, moved or deleted.</param>
internal sealed class ExportOnSave<TNotification>(
    string kind,
    Func<TNotification, IEnumerable<KeyValuePair<Guid, string>>> items,
    Exporter exporter,
    ImportState import,
    IOptionsMonitor<USyncOptions> options,
    ILogger<Exporter> logger) : INotificationAsyncHandler<TNotification>
    where TNotification : INotification
{
    public Task HandleAsync(TNotification notification, CancellationToken cancellationToken) =>
        HandleAsync([notification], cancellationToken);

    /// <summary>What one unit of work saved several times is written once.</summary>
    public async Task HandleAsync(IEnumerable<TNotification> notifications, CancellationToken cancellationToken)
    {
        var groups = options.CurrentValue.ExportOnSave;
        if (import.IsImporting || SyncGroups.IsNone(groups))
        {
            return;
        }

        try
        {
            var changed = notifications.SelectMany(items).DistinctBy(item => item.Key).ToDictionary();
            var report = await exporter.RunAsync(kind, changed, groups);
            foreach (var failed in report.Items.Where(item => item.Change == SyncChange.Fail))
            {
                logger.LogError("uSync: {Kind} {Name} could not be exported: {Reason}", kind, failed.Name, failed.Message);
            }
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "uSync: {Kind} could not be exported.", kind);
        }
    }
}
