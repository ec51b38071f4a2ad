using OgpSummit.Runtime.USync.Format;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.USync;

/// <summary>The folders of one tree of the settings section, which files know by their names.</summary>
internal sealed class SettingsFolders<T>(IEntityTypeContainerService<T> containers)
    where T : ITreeEntity
{
    /// <summary>Folders by id, for <see cref="PathOf"/>.</summary>
    public async Task<IReadOnlyDictionary<int, EntityContainer>> AllAsync() =>
        (await containers.GetAllAsync()).ToDictionary(container => container.Id);

    /// <summary>Null at the root.</summary>
    public static FolderPath? PathOf(int parentId, IReadOnlyDictionary<int, EntityContainer> all)
    {
        var names = new Stack<string>();
        while (all.TryGetValue(parentId, out var container))
        {
            names.Push(container.Name ?? "");
            parentId = container.ParentId;
        }

        return names.Count == 0 ? null : new FolderPath([.. names]);
    }

    /// <summary>The folder, created with those around it where they are missing; null for the root.</summary>
    public async Task<EntityContainer?> EnsureAsync(FolderPath? path)
    {
        EntityContainer? folder = null;
        var all = await AllAsync();
        foreach (var name in path?.Names ?? [])
        {
            var parentId = folder?.Id ?? Constants.System.Root;
            folder = all.Values.FirstOrDefault(container =>
                    container.ParentId == parentId && string.Equals(container.Name, name, StringComparison.OrdinalIgnoreCase))
                ?? await CreateAsync(name, folder?.Key);
        }

        return folder;
    }

    private async Task<EntityContainer> CreateAsync(string name, Guid? parentKey)
    {
        var created = await containers.CreateAsync(null, name, parentKey, Constants.Security.SuperUserKey);
        return created.Result ?? throw new SyncFileException($"The folder \"{name}\" was refused: {created.Status}.");
    }
}
