using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Plugin.ContentModel;

[PublishedModel(DocumentTypes.Page)]
public sealed class Page(IPublishedContent content, IPublishedValueFallback fallback) : PublishedContentModel(content, fallback)
{
    private readonly PublishedValues _values = new(content, fallback);

    public string Title => _values.Text(Aliases.Title) ?? Name;

    public string? Summary => _values.Text(Aliases.Summary);

    public IHtmlEncodedString? Body => _values.RichText(Aliases.Body);

    public IPublishedContent? Image => _values.PickedOne<IPublishedContent>(Aliases.Image);

    public bool IsHiddenInNavigation => _values.Flag(Aliases.HiddenInNavigation);

    public IReadOnlyList<Link> Sources => _values.Links(Aliases.Sources);
}
