using OgpSummit.Runtime.ManagementApi.Contents;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.Documents.Variants;

/// <summary>Names and states per culture of the documents of a tree or list; one SQL command for the schedules of all.</summary>
internal sealed class DocumentVariantItems(SiteCultures site, IContentService documents)
{
    /// <returns>By key.</returns>
    public IReadOnlyDictionary<Guid, IReadOnlyList<DocumentVariantItem>> Of(IReadOnlyCollection<IDocumentEntitySlim> many)
    {
        if (many.Count == 0)
        {
            return new Dictionary<Guid, IReadOnlyList<DocumentVariantItem>>();
        }

        var cultures = site.InOrder();
        var scheduled = Scheduled([.. many.Select(document => document.Key)]);
        return many.ToDictionary(document => document.Key, document => Of(document, cultures, scheduled));
    }

    private HashSet<(Guid Document, string Culture)> Scheduled(Guid[] keys) => documents.GetContentSchedulesByKeys(keys)
        .SelectMany(schedule => schedule.Value
            .Where(entry => entry.Action == ContentScheduleAction.Release)
            .Select(entry => (schedule.Key, entry.Culture)))
        .ToHashSet();

    private static IReadOnlyList<DocumentVariantItem> Of(
        IDocumentEntitySlim document, IReadOnlyList<string> cultures, HashSet<(Guid, string)> scheduled)
    {
        if (!document.Variations.VariesByCulture())
        {
            return [Item(document.Name, null, document.Published, document.Edited)];
        }

        var published = document.PublishedCultures.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var edited = document.EditedCultures.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. cultures
                .Where(document.CultureNames.ContainsKey)
                .Select(culture => Item(
                    document.CultureNames[culture], culture, published.Contains(culture), edited.Contains(culture))),
        ];

        DocumentVariantItem Item(string? name, string? culture, bool isPublished, bool isEdited)
        {
            var state = DocumentStates.Of(document.Trashed, isPublished, isEdited);
            var isScheduled = scheduled.Contains((document.Key, culture ?? string.Empty));
            return new(name ?? string.Empty, culture, state, DocumentFlags.Of(state, isScheduled));
        }
    }
}
