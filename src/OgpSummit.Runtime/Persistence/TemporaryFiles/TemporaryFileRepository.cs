using System.Text.Json;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OgpSummit.Runtime.Persistence.TemporaryFiles;

/// <summary>
/// Files that were uploaded but belong to nothing yet: a folder per key below the site's folder for temporary files, with
/// the file and, written last, a note of its name and of the time until which it is kept.
/// </summary>
internal sealed class TemporaryFileRepository(IHostingEnvironment environment) : ITemporaryFileRepository
{
    private const string ContentName = "content";
    private const string NoteName = "note.json";

    private string Root => Path.Combine(environment.LocalTempPath, "TemporaryFile");

    public async Task<TemporaryFileModel?> GetAsync(Guid key)
    {
        var folder = FolderOf(key);
        if (await ReadNoteAsync(folder) is not { } note || note.AvailableUntil < DateTime.UtcNow)
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

    public async Task SaveAsync(TemporaryFileModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var folder = FolderOf(model.Key);
        Directory.CreateDirectory(folder);
        await using (var target = File.Create(Path.Combine(folder, ContentName)))
        {
            await using var source = model.OpenReadStream();
            await source.CopyToAsync(target);
        }

        var note = new Note(model.FileName, model.AvailableUntil.ToUniversalTime());
        await File.WriteAllTextAsync(Path.Combine(folder, NoteName), JsonSerializer.Serialize(note));
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
        foreach (var folder in Directory.Exists(Root) ? Directory.GetDirectories(Root) : [])
        {
            var until = (await ReadNoteAsync(folder))?.AvailableUntil ?? Directory.GetCreationTimeUtc(folder).AddDays(1);
            if (until < now && Guid.TryParse(Path.GetFileName(folder), out var key))
            {
                await DeleteAsync(key);
                removed.Add(key);
            }
        }

        return removed;
    }

    private string FolderOf(Guid key) => Path.Combine(Root, key.ToString("D"));

    private static async Task<Note?> ReadNoteAsync(string folder)
    {
        var path = Path.Combine(folder, NoteName);
        return File.Exists(path) ? JsonSerializer.Deserialize<Note>(await File.ReadAllTextAsync(path)) : null;
    }

    private sealed record Note(string FileName, DateTime AvailableUntil);
}
