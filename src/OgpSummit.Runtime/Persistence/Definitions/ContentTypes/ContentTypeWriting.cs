using Umbraco.Cms.Core.Models;

namespace OgpSummit.Runtime.Persistence.Definitions.ContentTypes;

/// <summary>From Umbraco's types to what is stored.</summary>
internal static class ContentTypeWriting
{
    public static ContentTypeDefinition ToDefinition(this IContentTypeComposition type) => new()
    {
        Alias = type.Alias,
        Description = type.Description,
        Icon = type.Icon,
        Thumbnail = type.Thumbnail,
        AllowedAsRoot = type.AllowedAsRoot,
        IsElement = type.IsElement,
        ListView = type.ListView,
        Variations = type.Variations,
        Groups = type.PropertyGroups.Select(group => group.ToDefinition(type)).ToList(),
        Properties = type.NoGroupPropertyTypes.Select(property => property.ToDefinition(type)).ToList(),
        Compositions = type.ContentTypeComposition.Select(composition => composition.Id).ToList(),
        AllowedTypes = (type.AllowedContentTypes ?? [])
            .Select(allowed => new AllowedTypeDefinition(allowed.Key, allowed.SortOrder))
            .ToList(),
        Templates = (type as IContentType)?.AllowedTemplates?.Select(template => template.Id).ToList() ?? [],
        DefaultTemplate = (type as IContentType)?.DefaultTemplateId ?? 0,
        History = (type as IContentType)?.HistoryCleanup is { } history
            ? new(history.PreventCleanup, history.KeepAllVersionsNewerThanDays, history.KeepLatestVersionPerDayForDays)
            : null,
    };

    private static GroupDefinition ToDefinition(this PropertyGroup group, IContentTypeComposition type) => new()
    {
        Id = group.Id,
        Key = group.Key,
        Alias = group.Alias,
        Name = group.Name,
        Type = group.Type,
        SortOrder = group.SortOrder,
        Properties = group.PropertyTypes?.Select(property => property.ToDefinition(type)).ToList() ?? [],
    };

    private static PropertyDefinition ToDefinition(this IPropertyType property, IContentTypeComposition type) => new()
    {
        Id = property.Id,
        Key = property.Key,
        Alias = property.Alias,
        Name = property.Name,
        Description = property.Description,
        DataType = property.DataTypeKey,
        Mandatory = property.Mandatory,
        MandatoryMessage = property.MandatoryMessage,
        ValidationRegExp = property.ValidationRegExp,
        ValidationRegExpMessage = property.ValidationRegExpMessage,
        SortOrder = property.SortOrder,
        LabelOnTop = property.LabelOnTop,
        Variations = property.Variations,
        MemberAccess = type is IMemberType memberType
            ? new(
                memberType.MemberCanViewProperty(property.Alias),
                memberType.MemberCanEditProperty(property.Alias),
                memberType.IsSensitiveProperty(property.Alias))
            : null,
    };
}
