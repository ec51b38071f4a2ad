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
        TypeParts.Properties(type),
        TypeParts.Containers(type),
        type.AllowedTemplates?.Select(template => new ById(template.Key)) ?? [],
        ById.Of(type.DefaultTemplate?.Key),
        Cleanup(type.HistoryCleanup),
        TypeParts.AllowedBelow(type).Select(allowed => new AllowedTypeModel(new ById(allowed.Key), allowed.SortOrder)),
        TypeParts.Compositions(type).Select(part => new CompositionModel(part.Type, part.Kind)));

    private static CleanupModel Cleanup(HistoryCleanup? cleanup) => new(
        cleanup?.PreventCleanup ?? false, cleanup?.KeepAllVersionsNewerThanDays, cleanup?.KeepLatestVersionPerDayForDays);
}
