using OgpSummit.Runtime.USync.Files;
using OgpSummit.Runtime.USync.Format;
using OgpSummit.Runtime.USync.Reporting;

namespace OgpSummit.Runtime.USync.Export;

/// <summary>
/// The files of one kind, by the key they speak of. An item keeps the file it has as long as its name stays; what an
/// earlier folder says already is not said again.
/// </summary>
internal sealed class KindFolder(string kind, SyncFolders folders)
{
    private readonly string _folder = Path.Combine(folders.Target, kind);
    private readonly Dictionary<Guid, List<Known>> _files = [];
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private bool _isScanned;

    public (string Path, SyncChange Change) Write(ExportedItem item)
    {
        var bytes = SyncFileText.Write(item.Root);
        var known = FilesOf(item);
        if (known is [.., var last] && File.ReadAllBytes(last.Path).AsSpan().SequenceEqual(bytes))
        {
            return (last.Path, SyncChange.None);
        }

        var path = known.FirstOrDefault(file => file.IsTarget && file.Name == NameIn(item))?.Path ?? PathFor(item, known);
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
        if (!Scanned().TryGetValue(empty.Key, out var known))
        {
            return null;
        }

        var path = known.FindLast(file => file.IsTarget)?.Path ?? Path.Combine(_folder, Path.GetFileName(known[^1].Path));
        AtomicFile.Write(path, SyncFileText.Write(empty.Write()));
        return path;
    }

    public IEnumerable<(string Path, string Name)> RemoveAllBut(HashSet<Guid> keys)
    {
        foreach (var file in Scanned().Where(file => !keys.Contains(file.Key)).SelectMany(file => file.Value))
        {
            if (file.IsTarget)
            {
                File.Delete(file.Path);
                yield return (file.Path, file.Name);
            }
        }
    }

    /// <summary>Mostly an item is in the file that bears its name; only otherwise are all files looked at.</summary>
    private List<Known> FilesOf(ExportedItem item)
    {
        var expected = Path.Combine(_folder, FileNames.Usable(item.FileName, item.Key) + folders.Extension);
        if (!_isScanned && File.Exists(expected) && Read(expected, isTarget: true) is { } file && file.Key == item.Key)
        {
            return [file];
        }

        return Scanned().GetValueOrDefault(item.Key, []);
    }

    private string PathFor(ExportedItem item, List<Known> known)
    {
        var name = FileNames.Usable(item.FileName, item.Key);
        var own = known.Where(file => file.IsTarget).Select(file => file.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var candidate in new[] { name, FileNames.WithKey(name, item.Key) })
        {
            var path = Path.Combine(_folder, candidate + folders.Extension);
            if (own.Contains(path) || !_taken.Contains(path))
            {
                return path;
            }
        }

        return Path.Combine(_folder, item.Key + folders.Extension);
    }

    private Dictionary<Guid, List<Known>> Scanned()
    {
        if (_isScanned)
        {
            return _files;
        }

        _isScanned = true;
        foreach (var root in folders.Roots)
        {
            foreach (var path in folders.FilesIn(root, kind))
            {
                Learn(path, isTarget: root == folders.Target);
            }
        }

        return _files;
    }

    private void Learn(string path, bool isTarget)
    {
        if (isTarget)
        {
            _taken.Add(path);
        }

        if (Read(path, isTarget) is not { } file)
        {
            return;
        }

        if (!_files.TryGetValue(file.Key, out var files))
        {
            _files[file.Key] = files = [];
        }

        files.Add(file);
    }

    /// <summary>Null for a file that cannot be read. It keeps its name: the import says what is wrong with it.</summary>
    private static Known? Read(string path, bool isTarget)
    {
        try
        {
            var head = SyncFileText.ReadHead(path);
            return new Known(head.RequiredKey(), path, head.Attribute("Alias")?.Value ?? "", isTarget);
        }
        catch (SyncFileException)
        {
            return null;
        }
    }

    private static string NameIn(ExportedItem item) => item.Root.Attribute("Alias")?.Value ?? "";

    private sealed record Known(Guid Key, string Path, string Name, bool IsTarget);
}
