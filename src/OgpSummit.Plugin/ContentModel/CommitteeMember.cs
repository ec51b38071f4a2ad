using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Plugin.ContentModel;

/// <summary>A person; the <c>Name</c> of the document is the person's name.</summary>
[PublishedModel(DocumentTypes.CommitteeMember)]
public sealed class CommitteeMember(IPublishedContent content, IPublishedValueFallback fallback)
    : PublishedContentModel(content, fallback)
{
    private readonly PublishedValues _values = new(content, fallback);

    public string? Role => _values.Text(Aliases.Role);

    public IReadOnlyList<string> Organisations => _values.Texts(Aliases.Organisations);

    public Sector? Sector => _values.Choice<Sector>(Aliases.Sector);

    public IPublishedContent? Photo => _values.PickedOne<IPublishedContent>(Aliases.Photo);

    public IHtmlEncodedString? Biography => _values.RichText(Aliases.Biography);

    public IReadOnlyList<Link> Sources => _values.Links(Aliases.Sources);
}
