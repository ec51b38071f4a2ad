using OgpSummit.Runtime.Persistence.Languages;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Nodes;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Persistence.Documents;

/// <summary>Gives a document the names it is saved with: never empty, and none that a sibling has.</summary>
internal sealed class DocumentNames(LanguageSet languages)
{
    public void Settle(CmsDb db, NodeRow node, IContent document)
    {
        if (!document.ContentType.VariesByCulture())
        {
            RequireName(document);
            document.Name = SiblingNames.Unique(db, node, document.Name!);
            return;
        }

        foreach (var name in document.CultureInfos?.Values.ToList() ?? [])
        {
            SettleCulture(db, node, document, name);
        }

        document.Name = InvariantName(document);
        RequireName(document);
    }

    private static void SettleCulture(CmsDb db, NodeRow node, IContent document, ContentCultureInfos name)
    {
        var unique = SiblingNames.Unique(db, node, name.Name ?? "", name.Culture);
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

    private static void RequireName(IContent document)
    {
        if (string.IsNullOrWhiteSpace(document.Name))
        {
            throw new InvalidOperationException("Content needs a name, in at least one culture where it varies.");
        }
    }
}
