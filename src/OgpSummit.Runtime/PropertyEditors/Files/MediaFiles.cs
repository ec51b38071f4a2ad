using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.PropertyEditors.Files;

/// <summary>
/// Files of upload fields and pictures: from the temporary upload into the media folder, and out of it again. A media
/// item has one file per property; a document keeps the files of its published and older versions until it is deleted.
/// </summary>
internal sealed class MediaFiles(
    MediaFileManager files, ITemporaryFileService uploads, ICoreScopeProvider scopes, IIdKeyMap keys)
{
    private IFileSystem FileSystem => files.FileSystem;

    public TemporaryFileModel? FindUpload(Guid key) => uploads.GetAsync(key).GetAwaiter().GetResult();

    /// <summary>Stores an upload at its place. The upload, and the file it replaces, go when the unit of work completes.</summary>
    /// <returns>The path to store: <c>/media/lunhcsuc/hero.png</c>.</returns>
    public string Take(TemporaryFileModel upload, FilePlace place, string? replaced)
    {
        using var scope = scopes.CreateCoreScope();
        uploads.EnlistDeleteIfScopeCompletes(upload.Key, scopes);

        var path = PathFor(upload.FileName, place);
        using (var stream = upload.OpenReadStream())
        {
            Put(path, stream);
        }

        var url = FileSystem.GetUrl(path);
        if (replaced != url)
        {
            GiveUp(replaced, place);
        }

        scope.Complete();
        return url;
    }

    /// <summary>
    /// Whether a value may name a file that was not just uploaded: the one it names already, or another one of its own. Of
    /// media, that is; what it names goes into the bin with it.
    /// </summary>
    public bool MayName(string? path, string? current, FilePlace place) =>
        string.IsNullOrEmpty(path) || path == current || !IsMedia(place) || IsOwned(path, place);

    /// <summary>Deletes a media item's file when the unit of work completes. A file of somebody else stays.</summary>
    public void GiveUp(string? path, FilePlace place)
    {
        if (string.IsNullOrEmpty(path) || !IsOwned(path, place) || !IsMedia(place))
        {
            return;
        }

        using var scope = scopes.CreateCoreScope();
        scopes.Context?.Enlist(
            $"delete {path}",
            () => path,
            (completed, _) =>
            {
                if (completed)
                {
                    files.DeleteMediaFiles([FileSystem.GetRelativePath(path)]);
                }
            });
        scope.Complete();
    }

    /// <summary>The file is there at once, so that it can be described; and gone again if the unit of work fails.</summary>
    private void Put(string path, Stream content)
    {
        var previous = FileSystem.FileExists(path) ? $"{path}.{Guid.NewGuid():N}.previous" : null;
        if (previous is not null)
        {
            FileSystem.CopyFile(path, previous);
        }

        scopes.Context?.Enlist($"put {path}", () => path, (completed, _) => Settle(path, previous, completed));
        FileSystem.AddFile(path, content);
    }

    private void Settle(string path, string? previous, bool completed)
    {
        if (!completed)
        {
            FileSystem.DeleteFile(path);
            if (previous is not null)
            {
                FileSystem.CopyFile(previous, path);
            }
        }

        if (previous is not null)
        {
            FileSystem.DeleteFile(previous);
        }
    }

    /// <returns>The path of the copy; null when there is no such file.</returns>
    public string? Copy(string path, FilePlace place)
    {
        var source = FileSystem.GetRelativePath(path);
        if (!FileSystem.FileExists(source))
        {
            return null;
        }

        var target = files.GetMediaPath(Path.GetFileName(source), place.OwnerKey, place.PropertyTypeKey);
        FileSystem.CopyFile(source, target);
        return FileSystem.GetUrl(target);
    }

    /// <summary>Every file in the folder of an owner's property, those of older versions included.</summary>
    public IEnumerable<string> OwnedFiles(string path, FilePlace place) =>
        IsOwned(path, place) ? FileSystem.GetFiles(FolderOf(FileSystem.GetRelativePath(path))) : [];

    private bool IsOwned(string path, FilePlace place) =>
        FolderOf(FileSystem.GetRelativePath(path)) is { Length: > 0 } folder
        && folder == FolderOf(files.GetMediaPath("any.file", place.OwnerKey, place.PropertyTypeKey));

    private static string FolderOf(string path) => Path.GetDirectoryName(path)?.Replace('\\', '/') ?? string.Empty;

    private string PathFor(string fileName, FilePlace place)
    {
        var path = files.GetMediaPath(fileName, place.OwnerKey, place.PropertyTypeKey);
        if (IsMedia(place))
        {
            return path;
        }

        // The published version of a document may still show the file of that name.
        for (var number = 2; FileSystem.FileExists(path); number++)
        {
            var name = $"{Path.GetFileNameWithoutExtension(fileName)}-{number}{Path.GetExtension(fileName)}";
            path = files.GetMediaPath(name, place.OwnerKey, place.PropertyTypeKey);
        }

        return path;
    }

    private bool IsMedia(FilePlace place) => keys.GetIdForKey(place.OwnerKey, UmbracoObjectTypes.Media).Success;
}
