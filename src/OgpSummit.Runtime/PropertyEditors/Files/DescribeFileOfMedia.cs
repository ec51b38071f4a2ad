using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.PropertyEditors.Files;

/// <summary>Before media is saved, its width, height, size and extension are read from a changed file.</summary>
internal sealed class DescribeFileOfMedia(
    UploadAutoFillProperties description,
    PropertyEditorCollection editors,
    MediaFileManager files,
    IOptionsMonitor<ContentSettings> settings) : INotificationHandler<MediaSavingNotification>
{
    public void Handle(MediaSavingNotification notification)
    {
        foreach (var media in notification.SavedEntities)
        {
            foreach (var property in media.Properties.Where(property => property.IsDirty() || !media.HasIdentity))
            {
                Describe(media, property);
            }
        }
    }

    private void Describe(IMedia media, IProperty property)
    {
        if (settings.CurrentValue.GetConfig(property.Alias) is not { } fields
            || editors[property.PropertyType.PropertyEditorAlias]?.GetValueEditor() is not IFileValue editor)
        {
            return;
        }

        foreach (var value in property.Values.ToArray())
        {
            if (PathOf(editor, value.EditedValue) is { } path)
            {
                description.Populate(media, fields, files.FileSystem.GetRelativePath(path), value.Culture, value.Segment);
            }
            else
            {
                description.Reset(media, fields, value.Culture, value.Segment);
            }
        }
    }

    private static string? PathOf(IFileValue editor, object? stored)
    {
        string? found = null;
        editor.MapFiles(stored, default, (path, _) =>
        {
            found = path;
            return null;
        });
        return found;
    }
}
