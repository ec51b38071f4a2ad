using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Runtime.USync.Kinds;

/// <summary>Keys and names of documents or media items and of all that is above them.</summary>
internal sealed class ContentNames
{
    private readonly Dictionary<int, (Guid Key, string Name)> _items;

    public ContentNames(IReadOnlyList<IContentBase> items, UmbracoObjectTypes objectType, IEntityService entities)
    {
        _items = items.ToDictionary(item => item.Id, item => (item.Key, item.Name ?? ""));
        int[] missing = [.. items.SelectMany(item => Ids(item.Path)).Distinct().Where(id => !_items.ContainsKey(id))];
        if (missing.Length == 0)
        {
            return;
        }

        foreach (var entity in entities.GetAll(objectType, missing))
        {
            _items[entity.Id] = (entity.Key, entity.Name ?? "");
        }
    }

    public (Guid Key, string Name) Of(int id) => _items.GetValueOrDefault(id, (Guid.Empty, ""));

    /// <summary>Names from the root down, in the form of aliases, each after a slash.</summary>
    public string AliasPath(string path, IShortStringHelper strings) =>
        string.Concat(Ids(path).Select(id => "/" + strings.CleanStringForSafeAlias(Of(id).Name)));

    /// <summary>Names from the root down as they are, each after a slash.</summary>
    public string NamePath(string path) => string.Concat(Ids(path).Select(id => "/" + Of(id).Name));

    /// <summary>Without the root and the recycle bin.</summary>
    private static IEnumerable<int> Ids(string path) => path
        .Split(Constants.CharArrays.Comma, StringSplitOptions.RemoveEmptyEntries)
        .Select(int.Parse)
        .Where(id => id > 0);
}
