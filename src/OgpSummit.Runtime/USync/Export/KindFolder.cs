using OgpSummit.Runtime.USync.Files;
using OgpSummit.Runtime.USync.Format;
using OgpSummit.Runtime.USync.Reporting;

namespace OgpSummit.Runtime.USync.Export;

/// <summary>
/// The files of one kind, by the key they speak of. An item keeps the file it has as long as its name stays; what an
/// earlier folder says already is not said again.
/// </summary>
internal sealed class KindFolder
{
    private readonly string _folder;
    private readonly string _extension;
    private readonly Dictionary<Guid, List<Known>> _files = [];
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public KindFolder(string kind, SyncFolders folders)
    {
        _folder = Path.Combine(folders.Target, kind);
        _extension = folders.Extension;
        foreach (var root in folders.Roots)
        {
            foreach (var path in folders.FilesIn(root, kind))
            {
                Learn(path, isTarget: root == folders.Target);
            }
        }
    }

    public (string Path, SyncChange Change) Write(ExportedItem item)
    {
        var bytes = SyncFileText.Write(item.Root);
        var known = _files.GetValueOrDefault(item.Key, []);
        if (known is [.., var last] && File.ReadAllBytes(last.Path).AsSpan().SequenceEqual(bytes))
        {
            return (last.Path, SyncChange.None);
        }

        var path = PathFor(item, known);
        AtomicFile.Write(path, bytes);
        _taken.Add(path);
        foreach (var old in known.Where(file => file.IsTarget && file.Path != path))
        {
            File.Delete(old.Path);
        }

        return (path, known.Count == 0 ? SyncChange.Create : SyncChange.Update);
    }

    /// <summary>Puts the note that an item is gone in the place of its file; null where no file speaks of it.</summary>
    public string? Replace(EmptyFile empty)
    {
        if (!_files.TryGetValue(empty.Key, out var known))
        {
            return null;
        }

        var path = known.FindLast(file => file.IsTarget)?.Path ?? Path.Combine(_folder, Path.GetFileName(known[^1].Path));
        AtomicFile.Write(path, SyncFileText.Write(empty.Write()));
        return path;
    }

    public IEnumerable<(string Path, string Name)> RemoveAllBut(HashSet<Guid> keys)
    {
        foreach (var file in _files.Where(file => !keys.Contains(file.Key)).SelectMany(file => file.Value))
        {
            if (file.IsTarget)
            {
                File.Delete(file.Path);
                yield return (file.Path, file.Name);
            }
        }
    }

    private string PathFor(ExportedItem item, List<Known> known)
    {
        var name = FileNames.Usable(item.FileName, item.Key);
        var own = known.Where(file => file.IsTarget).Select(file => Path.GetFileName(file.Path)).ToArray();
        foreach (var candidate in new[] { name, FileNames.WithKey(name, item.Key) })
        {
            var path = Path.Combine(_folder, candidate + _extension);
            if (own.Contains(Path.GetFileName(path)) || !_taken.Contains(path))
            {
                return path;
            }
        }

        return Path.Combine(_folder, item.Key + _extension);
    }

    /// <summary>A file that cannot be read keeps its name to itself: the import says what is wrong with it.</summary>
    private void Learn(string path, bool isTarget)
    {
        if (isTarget)
        {
            _taken.Add(path);
        }

        try
        {
            var root = SyncFileText.Read(path);
            var key = root.RequiredKey();
            if (!_files.TryGetValue(key, out var files))
            {
                _files[key] = files = [];
            }

            files.Add(new Known(path, root.Attribute("Alias")?.Value ?? "", isTarget));
        }
        catch (SyncFileException)
        {
            return;
        }
    }

    private sealed record Known(string Path, string Name, bool IsTarget);
}
