using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Contents;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;

namespace OgpSummit.Runtime.ManagementApi.DocumentTypes;

internal sealed record DocumentTypeDetails(
    Guid Id,
    string Alias,
    string Name,
    string? Description,
    string Icon,
    bool AllowedAsRoot,
    bool VariesByCulture,
    bool VariesBySegment,
    ById? Collection,
    bool IsElement,
    IEnumerable<PropertyModel> Properties,
    IEnumerable<ContainerModel> Containers,
    IEnumerable<ById> AllowedTemplates,
    ById? DefaultTemplate,
    CleanupModel Cleanup,
    IEnumerable<AllowedTypeModel> AllowedDocumentTypes,
    IEnumerable<CompositionModel> Compositions);

/// <param name="Container">The group or tab; null for a property in neither.</param>
internal sealed record PropertyModel(
    Guid Id,
    ById? Container,
    int SortOrder,
    string Alias,
    string Name,
    string? Description,
    ById DataType,
    bool VariesByCulture,
    bool VariesBySegment,
    ValidationModel? Validation,
    AppearanceModel? Appearance);

internal sealed record ValidationModel(bool Mandatory, string? MandatoryMessage, string? RegEx, string? RegExMessage);

internal sealed record AppearanceModel(bool LabelOnTop);

internal sealed record ContainerModel(Guid Id, ById? Parent, string? Name, PropertyGroupType Type, int SortOrder);

/// <summary>When versions may be cleaned up; null takes the site's setting.</summary>
internal sealed record CleanupModel(
    bool PreventCleanup, int? KeepAllVersionsNewerThanDays, int? KeepLatestVersionPerDayForDays);

internal sealed record AllowedTypeModel(ById DocumentType, int SortOrder);

internal sealed record CompositionModel(ById DocumentType, CompositionType CompositionType);

internal sealed record DocumentTypeItem(
    Guid Id, string Name, bool IsElement, string? Icon, string? Description, IReadOnlyList<Flag> Flags)
{
    public static DocumentTypeItem Of(IContentType type) =>
        new(type.Key, type.Name ?? string.Empty, type.IsElement, type.Icon, type.Description, []);
}

internal sealed record DocumentTypeTreeItem(
    Guid Id,
    ById? Parent,
    string Name,
    bool HasChildren,
    bool IsFolder,
    bool IsElement,
    string Icon,
    IReadOnlyList<Flag> Flags);

/// <summary>A type that may be chosen for a new document or media item.</summary>
internal sealed record AllowedType(Guid Id, string Name, string? Description, string? Icon)
{
    public static AllowedType Of(IContentTypeBase type) => new(type.Key, type.Name ?? string.Empty, type.Description, type.Icon);
}
