using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.PublishedCache.Types;

/// <summary>Content types as published content sees them. They are few, so any change makes all of them anew.</summary>
internal sealed class PublishedTypes : IPublishedContentTypeCache
{
    private readonly IPublishedContentTypeFactory _factory;
    private readonly CmsScopeProvider _scopes;
    private readonly Expiring<TypeSet> _types;

    public PublishedTypes(
        IPublishedContentTypeFactory factory,
        IContentTypeService contentTypes,
        IMediaTypeService mediaTypes,
        IMemberTypeService memberTypes,
        CmsScopeProvider scopes)
    {
        _factory = factory;
        _scopes = scopes;
        _types = new(() =>
        {
            using var outside = new OutsideScope(scopes);
            return new([.. contentTypes.GetAll(), .. mediaTypes.GetAll(), .. memberTypes.GetAll()], Build);
        });
    }

    public PublishedType Get(int id) => _types.Value.Find(id) ?? throw Missing($"the id {id}");

    public IPublishedContentType Get(PublishedItemType itemType, int id) => Get(id).Type;

    public IPublishedContentType Get(PublishedItemType itemType, Guid key) =>
        (_types.Value.Find(key) ?? throw Missing($"the key {key}")).Type;

    public IPublishedContentType Get(PublishedItemType itemType, string alias) =>
        (_types.Value.Find(itemType, alias) ?? throw Missing($"the alias {alias} and the item type {itemType}")).Type;

    public void ClearAll() => _types.Expire();

    public void ClearContentType(int id) => _types.Expire();

    public void ClearContentTypes(IEnumerable<int> ids) => _types.Expire();

    public void ClearDataType(int id) => _types.Expire();

    /// <returns>The types that use the data type, so that the caller can drop their items.</returns>
    public IEnumerable<IPublishedContentType> ClearByDataTypeId(int id)
    {
        var affected = _types.Value.Built
            .Where(type => type.Properties.Any(property => property.DataType.Id == id))
            .Select(type => type.Type)
            .ToList();
        _types.Expire();
        return affected;
    }

    private PublishedType Build(IContentTypeComposition definition)
    {
        using var outside = new OutsideScope(_scopes);
        return new(_factory.CreateContentType(definition), definition);
    }

    private static InvalidOperationException Missing(string asked) => new($"There is no content type with {asked}.");
}
