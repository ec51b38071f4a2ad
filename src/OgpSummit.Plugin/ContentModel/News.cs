using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Plugin.ContentModel;

[PublishedModel(DocumentTypes.News)]
public sealed class News(IPublishedContent content, IPublishedValueFallback fallback) : PublishedContentModel(content, fallback)
{
    private readonly PublishedValues _values = new(content, fallback);

    public string Title => _values.Text(Aliases.Title) ?? Name;

    public DateOnly? Date => _values.Date(Aliases.Date);

    public string? Summary => _values.Text(Aliases.Summary);

    public IHtmlEncodedString? Body => _values.RichText(Aliases.Body);

    public IPublishedContent? Image => _values.PickedOne<IPublishedContent>(Aliases.Image);

    public string? Author => _values.Text(Aliases.Author);

    public IReadOnlyList<string> Tags => _values.Texts(Aliases.Tags);

    public IReadOnlyList<Commitment> RelatedCommitments => _values.Picked<Commitment>(Aliases.RelatedCommitments);

    /// <summary>Names of the partner sites this piece concerns.</summary>
    public IReadOnlyList<string> Partners => _values.Texts(Aliases.Partners);

    public IReadOnlyList<Link> Sources => _values.Links(Aliases.Sources);
}
