using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OgpSummit.Plugin.ContentModel;

/// <summary>A step towards a commitment. Its <c>Key</c> is what a report names when it speaks of this step only.</summary>
[PublishedModel(DocumentTypes.Milestone)]
public sealed class Milestone(IPublishedElement content, IPublishedValueFallback fallback) : PublishedElementModel(content, fallback)
{
    private readonly PublishedValues _values = new(content, fallback);

    public string Title => _values.Text(Aliases.Title) ?? string.Empty;

    public DateOnly? DueDate => _values.Date(Aliases.DueDate);

    public DateOnly? DoneDate => _values.Date(Aliases.DoneDate);

    public IReadOnlyList<Link> Evidence => _values.Links(Aliases.Evidence);

    public Link? Source => _values.Link(Aliases.Source);
}
