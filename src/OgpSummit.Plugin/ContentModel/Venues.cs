using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Plugin.ContentModel;

[PublishedModel(DocumentTypes.Venues)]
public sealed class Venues(IPublishedContent content, IPublishedValueFallback fallback) : PublishedContentModel(content, fallback)
{
    private readonly PublishedValues _values = new(content, fallback);

    public string Title => _values.Text(Aliases.Title) ?? Name;

    public IHtmlEncodedString? Introduction => _values.RichText(Aliases.Introduction);
}
