using OgpSummit.Plugin.ContentModel;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Plugin.Tracking.History;

/// <summary>What of the history is published, asked of the database: the answer must hold within the operation that asks.</summary>
internal sealed class PublishedHistory(IEntityService entities)
{
    private const int PageSize = 500;

    private static readonly HashSet<string> TypesAbove =
        [DocumentTypes.Home, DocumentTypes.ActionPlan, DocumentTypes.Axis, DocumentTypes.Commitment];

    public static bool IsPublishedReport(IContent content) =>
        content.ContentType.Alias == DocumentTypes.ProgressReport && content.Published;

    /// <summary>Whether it is a published report, or lies above one.</summary>
    public bool IsIn(IContent content) =>
        IsPublishedReport(content) || (TypesAbove.Contains(content.ContentType.Alias) && HasReportBelow(content.Id));

    /// <summary>
    /// Whether something that was published before now says something else. What is published in one language only may
    /// still be translated into the others.
    /// </summary>
    /// <param name="now">The report with its new draft values.</param>
    /// <param name="before">The report as it is stored.</param>
    public static bool IsRewritten(IContent now, IContent before)
    {
        var cultures = before.PublishedCultures.ToArray();
        return cultures.Any(culture => now.GetCultureName(culture) != before.GetPublishName(culture))
            || before.Properties.Any(property => IsRewritten(now, property, cultures));
    }

    private static bool IsRewritten(IContent now, IProperty before, string[] cultures)
    {
        string?[] invariant = [null];
        var parts = before.PropertyType.VariesByCulture() ? cultures : invariant;
        return now.Properties.TryGetValue(before.Alias, out var property)
            && parts.Any(culture => !StoredValue.Same(
                property.GetValue(culture), before.GetValue(culture, segment: null, published: true)));
    }

    private bool HasReportBelow(int id)
    {
        for (var page = 0L; ; page++)
        {
            var descendants = entities
                .GetPagedDescendants(id, UmbracoObjectTypes.Document, page, PageSize, out var total)
                .OfType<IDocumentEntitySlim>();
            if (descendants.Any(document => document is { ContentTypeAlias: DocumentTypes.ProgressReport, Published: true }))
            {
                return true;
            }

            if ((page + 1) * PageSize >= total)
            {
                return false;
            }
        }
    }
}
