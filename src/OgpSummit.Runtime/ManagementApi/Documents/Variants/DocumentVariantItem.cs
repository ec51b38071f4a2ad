using OgpSummit.Runtime.ManagementApi.Contents;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.Documents.Variants;

/// <summary>A document in one culture, for trees and lists. <paramref name="Culture"/> is null where the type does not vary.</summary>
internal sealed record DocumentVariantItem(string Name, string? Culture, DocumentState State, IReadOnlyList<Flag> Flags)
{
    /// <summary>Stock's is empty too; the client keeps it for variants of its own.</summary>
    public Guid Id { get; }

    /// <param name="document">Its names and states per culture.</param>
    /// <param name="cultures">Those of the site, in order; a culture without a name is left out.</param>
    public static IReadOnlyList<DocumentVariantItem> Of(IDocumentEntitySlim document, IReadOnlyList<string> cultures)
    {
        if (!document.Variations.VariesByCulture())
        {
            return [Item(document.Name, null, DocumentStates.Of(document.Trashed, document.Published, document.Edited))];
        }

        var published = document.PublishedCultures.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var edited = document.EditedCultures.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. cultures.Where(document.CultureNames.ContainsKey).Select(culture => Item(
                document.CultureNames[culture],
                culture,
                DocumentStates.Of(document.Trashed, published.Contains(culture), edited.Contains(culture)))),
        ];
    }

    private static DocumentVariantItem Item(string? name, string? culture, DocumentState state) =>
        new(name ?? string.Empty, culture, state, state == DocumentState.PublishedPendingChanges ? [Flag.PendingChanges] : []);
}
