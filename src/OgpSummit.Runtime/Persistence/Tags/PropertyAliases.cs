using OgpSummit.Runtime.Persistence.Definitions.ContentTypes;

namespace OgpSummit.Runtime.Persistence.Tags;

/// <summary>Property types by alias, of documents and media alike; each type has its own for the same alias.</summary>
internal sealed class PropertyAliases(ContentTypeSet documentTypes, MediaTypeSet mediaTypes)
{
    private IEnumerable<(int Id, string Alias)> All =>
        documentTypes.Current.ById.Values.SelectMany(type => type.PropertyTypes)
            .Concat(mediaTypes.Current.ById.Values.SelectMany(type => type.PropertyTypes))
            .Select(property => (property.Id, property.Alias));

    public int[] IdsOf(string alias) =>
        [.. All.Where(property => property.Alias.Equals(alias, StringComparison.OrdinalIgnoreCase)).Select(property => property.Id)];

    public string? AliasOf(int propertyTypeId) => All.FirstOrDefault(property => property.Id == propertyTypeId).Alias;
}
