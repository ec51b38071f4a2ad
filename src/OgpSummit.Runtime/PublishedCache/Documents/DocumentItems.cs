using OgpSummit.Runtime.PublishedCache.Items;
using OgpSummit.Runtime.PublishedCache.Types;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OgpSummit.Runtime.PublishedCache.Documents;

/// <summary>All published documents, and the few drafts that somebody previews.</summary>
internal sealed class DocumentItems(
    PublishedDocumentSource published,
    DraftSource drafts,
    PublishedTypes types,
    IPublishedModelFactory models,
    PublishedItemContext context)
{
    /// <summary>Enough for a preview of any page with all that its menus and lists show.</summary>
    private const int MostDrafts = 500;

    public ItemStore Published { get; } = new(published, types, models, context);

    public ItemStore Drafts { get; } = new(drafts, types, models, context, MostDrafts);

    public ItemStore Of(bool preview) => preview ? Drafts : Published;

    public void Refresh(Guid key)
    {
        Published.Refresh(key);
        Drafts.Refresh(key);
    }

    public void RefreshTypes(IReadOnlyCollection<int> contentTypeIds)
    {
        Published.RefreshTypes(contentTypeIds);
        Drafts.Clear();
    }

    public void ForgetConversions()
    {
        Published.ForgetConversions();
        Drafts.Clear();
    }
}
