using Umbraco.Cms.Core.Models.PublishedContent;

namespace OgpSummit.Plugin.ContentModel;

[PublishedModel(DocumentTypes.SearchPage)]
public sealed class SearchPage(IPublishedContent content, IPublishedValueFallback fallback) : PublishedContentModel(content, fallback)
{
    private readonly PublishedValues _values = new(content, fallback);

    public string Title => _values.Text(Aliases.Title) ?? Name;

    public string? Introduction => _values.Text(Aliases.Introduction);
}
