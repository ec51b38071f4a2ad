using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Plugin.ContentModel;

[PublishedModel(DocumentTypes.Axis)]
public sealed class Axis(IPublishedContent content, IPublishedValueFallback fallback) : PublishedContentModel(content, fallback)
{
    private readonly PublishedValues _values = new(content, fallback);

    public int Number => _values.Integer(Aliases.Number) ?? 0;

    public string Title => _values.Text(Aliases.Title) ?? Name;

    public string? Summary => _values.Text(Aliases.Summary);

    public IHtmlEncodedString? Description => _values.RichText(Aliases.Description);

    /// <summary><c>#rrggbb</c>.</summary>
    public string? Colour => _values.Colour(Aliases.Colour);

    public IReadOnlyList<Link> Sources => _values.Links(Aliases.Sources);
}
