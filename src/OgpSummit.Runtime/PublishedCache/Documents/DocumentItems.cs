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
    PublishedItemContext context,
    Readers readers)
{
    /// <summary>Enough for a preview of any page with all that its menus and lists show.</summary>
    private const int MostDrafts = 500;

    public ItemStore Published { get; } = new(published, types, models, context);

    public ItemStore Drafts { get; } = new(drafts, types, models, context, MostDrafts);

    /// <param name="preview">Whether the draft is wanted; whoever may not see it gets what is published.</param>
    public IPublishedContent? Find(Guid key, bool preview)
    {
        if (!preview)
        {
            return Published.Find(key);
        }

        return Drafts.Find(key) is { } draft
            ? readers.MaySeeDraft(draft) ? draft : Published.Find(key)
            : null;
    }

    public IReadOnlyList<IPublishedContent> FindMany(IReadOnlyCollection<Guid> keys, bool preview)
    {
        if (!preview)
        {
            return Published.FindMany(keys);
        }

        return [.. Drafts.FindMany(keys)
            .Select(draft => readers.MaySeeDraft(draft) ? draft : Published.Find(draft.Key))
            .OfType<IPublishedContent>()];
    }

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
