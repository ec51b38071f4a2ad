using Microsoft.Extensions.Logging;
using OgpSummit.Runtime.USync.Files;
using OgpSummit.Runtime.USync.Format;
using OgpSummit.Runtime.USync.Kinds;
using OgpSummit.Runtime.USync.Reporting;

namespace OgpSummit.Runtime.USync.Import;

/// <summary>Reads the files of a kind, one folder over the other. A broken file is reported and skipped.</summary>
internal sealed class KindFiles<TFile, TEntity>(SyncKind<TFile, TEntity> kind, ImportRun run)
    where TFile : SyncModel
    where TEntity : class
{
    public IReadOnlyList<Statement<TFile>> Read()
    {
        var merged = new Dictionary<Guid, Statement<TFile>>();
        foreach (var root in run.Folders.Roots)
        {
            foreach (var statement in ReadFolder(root))
            {
                merged[statement.Identity] = statement;
            }
        }

        return [.. merged.Values];
    }

    private IEnumerable<Statement<TFile>> ReadFolder(string root)
    {
        var places = new Dictionary<Guid, string>();
        foreach (var path in run.Folders.FilesIn(root, kind.Folder))
        {
            var statement = ReadFile(path);
            if (statement is null)
            {
                continue;
            }

            if (places.TryAdd(statement.Identity, statement.File))
            {
                yield return statement;
            }
            else
            {
                Fail(path, new SyncFileException($"{places[statement.Identity]} has the same key, {statement.Identity}."));
            }
        }
    }

    private Statement<TFile>? ReadFile(string path)
    {
        try
        {
            var root = SyncFileText.Read(path);
            var file = run.Folders.Shown(path);
            if (EmptyFile.Read(root) is { } gone)
            {
                return new Statement<TFile>(file, gone.Key, null, gone);
            }

            if (root.Name.LocalName != kind.Element)
            {
                throw new SyncFileException($"<{kind.Element}> was expected, not <{root.Name.LocalName}>.", root.Line());
            }

            var item = kind.Read(root);
            return new Statement<TFile>(file, kind.IdentityOf(item), item, null);
        }
        catch (SyncFileException exception)
        {
            Fail(path, exception);
            return null;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or FormatException)
        {
            run.Logger.LogError(exception, "{File} could not be understood.", path);
            Fail(path, new SyncFileException(exception.Message));
            return null;
        }
    }

    private void Fail(string path, SyncFileException exception) => run.Report.Add(
        new SyncItem(kind.Folder, Path.GetFileNameWithoutExtension(path), SyncChange.Fail, [])
        {
            File = run.Folders.Shown(path),
            Line = exception.Line,
            Message = exception.Message,
        });
}
