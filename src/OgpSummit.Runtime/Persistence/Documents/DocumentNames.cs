using OgpSummit.Runtime.Persistence.Languages;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Nodes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Persistence.Documents;

/// <summary>Gives a document the names it is saved with: never empty, and none that a sibling has.</summary>
internal sealed class DocumentNames(LanguageSet languages, SiblingNames siblings)
{
    public void Settle(CmsDb db, Guid objectType, IContent document)
    {
        // In the bin nobody is told apart: a page would come back under another name than it had.
        var hasSiblings = !document.Trashed;
        var hasNewSiblings = !document.HasIdentity || document.IsPropertyDirty(nameof(ITreeEntity.ParentId));
        if (document.ContentType.VariesByCulture())
        {
            foreach (var name in document.CultureInfos?.Values.ToList() ?? [])
            {
                if (hasSiblings && (hasNewSiblings || name.IsPropertyDirty(nameof(ContentCultureInfos.Name))))
                {
                    SettleCulture(db, objectType, document, name);
                }
            }

            document.Name = InvariantName(document);
        }

        if (string.IsNullOrWhiteSpace(document.Name))
        {
            throw new InvalidOperationException("Content needs a name, in at least one culture where it varies.");
        }

        if (!document.ContentType.VariesByCulture()
            && hasSiblings
            && (hasNewSiblings || document.IsPropertyDirty(nameof(IContent.Name))))
        {
            document.Name = siblings.Unique(db, objectType, document, document.Name);
        }
    }

    private void SettleCulture(CmsDb db, Guid objectType, IContent document, ContentCultureInfos name)
    {
        var unique = siblings.Unique(db, objectType, document, name.Name ?? "", name.Culture);
        if (unique == name.Name)
        {
            return;
        }

        document.SetCultureName(unique, name.Culture);
        if (document.PublishedState == PublishedState.Publishing && document.IsCulturePublished(name.Culture))
        {
            document.SetPublishInfo(name.Culture, unique, DateTime.UtcNow);
        }
    }

    /// <summary>The name where no culture is asked for: that of the default language, else of the first there is.</summary>
    private string? InvariantName(IContent document)
    {
        var defaultCulture = languages.Current.ById.Values.FirstOrDefault(language => language.IsDefault)?.IsoCode;
        var name = defaultCulture is null ? null : document.GetCultureName(defaultCulture);
        return name ?? document.CultureInfos?.Values.FirstOrDefault()?.Name ?? document.Name;
    }
}
