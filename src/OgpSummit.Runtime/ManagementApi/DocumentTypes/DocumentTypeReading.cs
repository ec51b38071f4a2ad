using OgpSummit.Runtime.ManagementApi.Answers;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentTypeEditing;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.DocumentTypes;

/// <summary>A document type as the client knows it: its own properties only, those of its compositions stay theirs.</summary>
internal static class DocumentTypeReading
{
    public static DocumentTypeDetails Read(IContentType type) => new(
        type.Key,
        type.Alias,
        type.Name ?? string.Empty,
        type.Description,
        type.Icon ?? string.Empty,
        type.AllowedAsRoot,
        type.VariesByCulture(),
        type.VariesBySegment(),
        ById.Of(type.ListView),
        type.IsElement,
        Properties(type),
        Containers(type),
        type.AllowedTemplates?.Select(template => new ById(template.Key)) ?? [],
        ById.Of(type.DefaultTemplate?.Key),
        Cleanup(type.HistoryCleanup),
        type.AllowedContentTypes?.OrderBy(allowed => allowed.SortOrder)
            .Select(allowed => new AllowedTypeModel(new ById(allowed.Key), allowed.SortOrder)) ?? [],
        type.ContentTypeComposition.Select(composition => Composition(type, composition)));

    private static IEnumerable<PropertyModel> Properties(IContentType type) => type.PropertyGroups
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
    private static IEnumerable<ContainerModel> Containers(IContentType type) => type.PropertyGroups
        .OrderBy(group => group.SortOrder)
        .Select(group => new ContainerModel(group.Key, ById.Of(TabOf(type, group)), group.Name, group.Type, group.SortOrder));

    private static Guid? TabOf(IContentType type, PropertyGroup group)
    {
        var end = group.Alias.LastIndexOf('/');
        return end < 0 ? null : type.PropertyGroups.FirstOrDefault(tab => tab.Alias == group.Alias[..end])?.Key;
    }

    private static CleanupModel Cleanup(HistoryCleanup? cleanup) => new(
        cleanup?.PreventCleanup ?? false, cleanup?.KeepAllVersionsNewerThanDays, cleanup?.KeepLatestVersionPerDayForDays);

    private static CompositionModel Composition(IContentType type, IContentTypeComposition composition) => new(
        new ById(composition.Key),
        composition.Id == type.ParentId ? CompositionType.Inheritance : CompositionType.Composition);
}
