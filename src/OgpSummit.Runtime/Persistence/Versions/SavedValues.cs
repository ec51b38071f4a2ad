using OgpSummit.Runtime.Persistence.Definitions.ContentTypes;
using OgpSummit.Runtime.Persistence.Definitions.DataTypes;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OgpSummit.Runtime.Persistence.Versions;

/// <summary>Whether anybody ever saved a value: what Core asks before it lets a definition change.</summary>
internal sealed class SavedValues(
    CmsScopeProvider scopes, ContentTypeSet documentTypes, MediaTypeSet mediaTypes, DataTypeSet dataTypes)
    : IPropertyTypeUsageRepository, IDataTypeUsageRepository
{
    private IEnumerable<IContentTypeComposition> Types =>
        documentTypes.Current.ById.Values.Concat<IContentTypeComposition>(mediaTypes.Current.ById.Values);

    public Task<bool> ContentTypeExistAsync(Guid contentTypeKey) =>
        Task.FromResult(Types.Any(type => type.Key == contentTypeKey));

    public Task<bool> HasSavedPropertyValuesAsync(Guid contentTypeKey, string propertyAlias)
    {
        var propertyTypes = Types
            .Where(type => type.Key == contentTypeKey)
            .SelectMany(type => type.CompositionPropertyTypes)
            .Where(property => property.Alias.Equals(propertyAlias, StringComparison.OrdinalIgnoreCase));
        return Task.FromResult(propertyTypes.Any(HasValue));
    }

    public Task<bool> HasSavedValuesAsync(Guid dataTypeKey)
    {
        var propertyTypes = dataTypes.Current.Find(dataTypeKey) is null
            ? []
            : Types.SelectMany(type => type.PropertyTypes).Where(property => property.DataTypeKey == dataTypeKey);
        return Task.FromResult(propertyTypes.Any(HasValue));
    }

    /// <summary>Values are keyed by the property type's id; a quote inside a text would be escaped.</summary>
    private bool HasValue(IPropertyType propertyType)
    {
        var marker = $"\"{propertyType.Id}\":[[";
        return scopes.Db.Versions.Any(version => version.Data.Contains(marker));
    }
}
