using OgpSummit.Runtime.ManagementApi.Answers;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.DocumentTypes;

/// <summary>What a document type and a media type are both made of.</summary>
internal static class TypeParts
{
    public static IEnumerable<PropertyModel> Properties(IContentTypeBase type) => type.PropertyGroups
        .OrderBy(group => group.SortOrder)
        .SelectMany(group => group.PropertyTypes?.OrderBy(property => property.SortOrder)
            .Select(property => Property(property, group.Key)) ?? [])
        .Concat(type.NoGroupPropertyTypes.OrderBy(property => property.SortOrder).Select(property => Property(property, null)));

    private static PropertyModel Property(IPropertyType property, Guid? container) => new(
        property.Key,
        ById.Of(container),
        property.SortOrder,
        property.Alias,
        property.Name,
        property.Description,
        new ById(property.DataTypeKey),
        property.VariesByCulture(),
        property.VariesBySegment(),
        new ValidationModel(
            property.Mandatory, property.MandatoryMessage, property.ValidationRegExp, property.ValidationRegExpMessage),
        new AppearanceModel(property.LabelOnTop));

    /// <summary>The alias of a group says which tab it is in: <c>tab/group</c>.</summary>
    public static IEnumerable<ContainerModel> Containers(IContentTypeBase type) => type.PropertyGroups
        .OrderBy(group => group.SortOrder)
        .Select(group => new ContainerModel(group.Key, ById.Of(TabOf(type, group)), group.Name, group.Type, group.SortOrder));

    /// <summary>The types of what may be made below.</summary>
    public static IEnumerable<ContentTypeSort> AllowedBelow(IContentTypeBase type) =>
        type.AllowedContentTypes?.OrderBy(allowed => allowed.SortOrder) ?? Enumerable.Empty<ContentTypeSort>();

    public static IEnumerable<(ById Type, CompositionType Kind)> Compositions(IContentTypeComposition type) =>
        type.ContentTypeComposition.Select(part => (
            new ById(part.Key),
            part.Id == type.ParentId ? CompositionType.Inheritance : CompositionType.Composition));

    private static Guid? TabOf(IContentTypeBase type, PropertyGroup group)
    {
        var end = group.Alias.LastIndexOf('/');
        return end < 0 ? null : type.PropertyGroups.FirstOrDefault(tab => tab.Alias == group.Alias[..end])?.Key;
    }
}
