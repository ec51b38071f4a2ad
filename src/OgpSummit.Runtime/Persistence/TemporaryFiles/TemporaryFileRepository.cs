using System.Text.Json;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Security;

namespace OgpSummit.Runtime.Persistence.TemporaryFiles;

/// <summary>
/// Files that were uploaded but belong to nothing yet: a folder per key below the site's folder for temporary files, with
/// the file and, written last, a note of its name, of whose it is and of the time until which it is kept. A file that an
/// editor uploaded is there for that editor alone.
/// </summary>
internal sealed class TemporaryFileRepository(IHostingEnvironment environment, IBackOfficeSecurityAccessor security)
    : ITemporaryFileRepository
{
    private const string ContentName = "content";
    private const string NoteName = "note.json";

    private static readonly TimeSpan LongestUpload = TimeSpan.FromDays(1);

    private string Root => Path.Combine(environment.LocalTempPath, "TemporaryFile");

    /// <summary>Where uploads are written while they arrive, on the same disk, so that they need not be copied afterwards.</summary>
    private string Incoming => Path.Combine(Root, "Incoming");

    private Guid? User => security.BackOfficeSecurity?.CurrentUser?.Key;

    public async Task<TemporaryFileModel?> GetAsync(Guid key)
    {
        var folder = FolderOf(key);
        if (await ReadNoteAsync(folder) is not { } note || note.AvailableUntil < DateTime.UtcNow || !IsMine(note))
        {
            return null;
        }

        return new TemporaryFileModel
        {
            Key = key,
            FileName = note.FileName,
            AvailableUntil = note.AvailableUntil.ToLocalTime(),
            OpenReadStream = () => File.OpenRead(Path.Combine(folder, ContentName)),
        };
    }

    /// <exception cref="IOException">The key is taken, by this or another user.</exception>
    public async Task SaveAsync(TemporaryFileModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var folder = FolderOf(model.Key);
        Directory.CreateDirectory(folder);
        await using (var source = model.OpenReadStream())
        {
            await KeepAsync(source, Path.Combine(folder, ContentName));
        }

        var note = new Note(model.FileName, model.AvailableUntil.ToUniversalTime(), User);
        await WriteNoteAsync(folder, note);
    }

    public Task DeleteAsync(Guid key)
    {
        var folder = FolderOf(key);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        return Task.CompletedTask;
    }

    /// <summary>Also removes what an upload that never ended left behind, a day after it began.</summary>
    public async Task<IEnumerable<Guid>> CleanUpOldTempFiles(DateTime dateTime)
    {
        var now = dateTime.ToUniversalTime();
        var removed = new List<Guid>();
        foreach (var (key, folder) in Folders())
        {
            var until = (await ReadNoteAsync(folder))?.AvailableUntil ?? Directory.GetCreationTimeUtc(folder) + LongestUpload;
            if (until < now)
            {
                await DeleteAsync(key);
                removed.Add(key);
            }
        }

        foreach (var file in Directory.Exists(Incoming) ? new DirectoryInfo(Incoming).GetFiles() : [])
        {
            if (file.CreationTimeUtc + LongestUpload < now)
            {
                file.Delete();
            }
        }

        return removed;
    }

    /// <summary>A place to write an upload to. What was not saved when it is disposed of is deleted.</summary>
    public IncomingFile Receive()
    {
        Directory.CreateDirectory(Incoming);
        return new IncomingFile(Path.Combine(Incoming, Guid.NewGuid().ToString("N")));
    }

    /// <summary>Whether anybody uses the key.</summary>
    public bool IsTaken(Guid key) => Directory.Exists(FolderOf(key));

    /// <summary>How much of the disk a user's uploads take that belong to nothing yet.</summary>
    public async Task<(int Files, long Length)> UseOfAsync(Guid user)
    {
        var (files, length) = (0, 0L);
        foreach (var (_, folder) in Folders())
        {
            if ((await ReadNoteAsync(folder))?.User == user)
            {
                files++;
                length += new FileInfo(Path.Combine(folder, ContentName)) is { Exists: true } content ? content.Length : 0;
            }
        }

        return (files, length);
    }

    /// <summary>What is on this disk already is given another name instead of being copied.</summary>
    private async Task KeepAsync(Stream source, string target)
    {
        if (source is FileStream { Name: var path } && Path.GetDirectoryName(path) == Incoming)
        {
            File.Move(path, target);
            return;
        }

        await using var copy = new FileStream(target, FileMode.CreateNew, FileAccess.Write);
        await source.CopyToAsync(copy);
    }

    /// <summary>What runs without a user is the site itself.</summary>
    private bool IsMine(Note note) => note.User is null || User is not { } user || note.User == user;

    private IEnumerable<(Guid Key, string Folder)> Folders() =>
        from folder in Directory.Exists(Root) ? Directory.GetDirectories(Root) : []
        let key = Guid.TryParse(Path.GetFileName(folder), out var parsed) ? parsed : Guid.Empty
        where key != Guid.Empty
        select (key, folder);

    private string FolderOf(Guid key) => Path.Combine(Root, key.ToString("D"));

    /// <summary>Whoever counts a user's files reads them while others are still coming.</summary>
    private static async Task WriteNoteAsync(string folder, Note note)
    {
        var unfinished = Path.Combine(folder, NoteName + ".part");
        await File.WriteAllTextAsync(unfinished, JsonSerializer.Serialize(note));
        File.Move(unfinished, Path.Combine(folder, NoteName));
    }

    /// <returns>Null when there is none yet, or no more.</returns>
    private static async Task<Note?> ReadNoteAsync(string folder)
    {
        try
        {
            return JsonSerializer.Deserialize<Note>(await File.ReadAllTextAsync(Path.Combine(folder, NoteName)));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private sealed record Note(string FileName, DateTime AvailableUntil, Guid? User = null);
}
