using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Plugin.ContentModel;

[PublishedModel(DocumentTypes.ActionPlan)]
public sealed class ActionPlan(IPublishedContent content, IPublishedValueFallback fallback) : PublishedContentModel(content, fallback)
{
    private readonly PublishedValues _values = new(content, fallback);

    public string Title => _values.Text(Aliases.Title) ?? Name;

    public IHtmlEncodedString? Introduction => _values.RichText(Aliases.Introduction);

    public DateOnly? StartDate => _values.Date(Aliases.StartDate);

    public DateOnly? EndDate => _values.Date(Aliases.EndDate);

    /// <summary>The plan itself, as it was published.</summary>
    public Link? PlanLink => _values.Link(Aliases.PlanLink);

    public IReadOnlyList<Link> Sources => _values.Links(Aliases.Sources);
}
