using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.PropertyEditors.Files;

/// <summary>
/// Files go where their content goes: a copy gets its own, deleted content takes its own along, and while media lies in
/// the recycle bin its files are renamed, if the setting <c>Content:EnableMediaRecycleBinProtection</c> says so.
/// </summary>
internal sealed class KeepFilesWithContent(
    FilesOfContent filesOfContent,
    MediaFiles mediaFiles,
    MediaFileManager manager,
    IContentService documents,
    IOptionsMonitor<ContentSettings> settings)
    : INotificationHandler<ContentCopiedNotification>,
        INotificationHandler<ContentDeletedNotification>,
        INotificationHandler<MediaDeletedNotification>,
        INotificationHandler<MediaMovedToRecycleBinNotification>,
        INotificationHandler<MediaMovedNotification>
{
    public void Handle(ContentCopiedNotification notification)
    {
        if (filesOfContent.Replace(notification.Copy, mediaFiles.Copy))
        {
            documents.Save(notification.Copy);
        }
    }

    public void Handle(ContentDeletedNotification notification) => Delete(notification.DeletedEntities);

    public void Handle(MediaDeletedNotification notification) => Delete(notification.DeletedEntities);

    public void Handle(MediaMovedToRecycleBinNotification notification)
    {
        if (settings.CurrentValue.EnableMediaRecycleBinProtection)
        {
            manager.SuffixMediaFiles(
                PathsOf(notification.MoveInfoCollection.Select(move => move.Entity)),
                Constants.Conventions.Media.TrashedMediaSuffix);
        }
    }

    public void Handle(MediaMovedNotification notification)
    {
        var restored = notification.MoveInfoCollection
            .Where(move => move.OriginalPath.Contains(Constants.System.RecycleBinMediaPathPrefix, StringComparison.Ordinal))
            .Select(move => move.Entity);
        manager.RemoveSuffixFromMediaFiles(
            PathsOf(restored)
                .Select(path => Path.ChangeExtension(
                    path, Constants.Conventions.Media.TrashedMediaSuffix + Path.GetExtension(path))),
            Constants.Conventions.Media.TrashedMediaSuffix);
    }

    private void Delete(IEnumerable<IContentBase> deleted)
    {
        var owned = deleted
            .SelectMany(filesOfContent.Find)
            .SelectMany(file => mediaFiles.OwnedFiles(file.Path, file.Place))
            .ToHashSet();
        if (owned.Count > 0)
        {
            manager.DeleteMediaFiles(owned);
        }
    }

    private IEnumerable<string> PathsOf(IEnumerable<IMedia> media) =>
        media.SelectMany(filesOfContent.Find).Select(file => manager.FileSystem.GetRelativePath(file.Path)).Distinct();
}
