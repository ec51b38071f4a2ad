using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.PublishedCache.Types;

/// <summary>
/// All types of one moment. Each is built when it is first asked for, so one that cannot be built (its data type is being
/// saved this instant) fails alone and is tried again.
/// </summary>
internal sealed class TypeSet
{
    private readonly Dictionary<int, LazyType> _byId = [];
    private readonly Dictionary<Guid, LazyType> _byKey = [];
    private readonly Dictionary<(PublishedItemType, string), LazyType> _byAlias = [];

    public TypeSet(IEnumerable<IContentTypeComposition> definitions, Func<IContentTypeComposition, PublishedType> build)
    {
        foreach (var definition in definitions)
        {
            var type = new LazyType(() => build(definition));
            _byId[definition.Id] = type;
            _byKey[definition.Key] = type;
            _byAlias[(Kind(definition.GetItemType()), definition.Alias.ToUpperInvariant())] = type;
        }
    }

    public PublishedType? Find(int id) => _byId.GetValueOrDefault(id)?.Value;

    public PublishedType? Find(Guid key) => _byKey.GetValueOrDefault(key)?.Value;

    public PublishedType? Find(PublishedItemType itemType, string alias) =>
        _byAlias.GetValueOrDefault((Kind(itemType), alias.ToUpperInvariant()))?.Value;

    public IEnumerable<PublishedType> Built => _byId.Values.Where(type => type.IsValueCreated).Select(type => type.Value);

    /// <summary>Element types are document types with a flag, and share their aliases.</summary>
    private static PublishedItemType Kind(PublishedItemType itemType) =>
        itemType == PublishedItemType.Element ? PublishedItemType.Content : itemType;

    private sealed class LazyType(Func<PublishedType> build) : Lazy<PublishedType>(build, LazyThreadSafetyMode.PublicationOnly);
}
