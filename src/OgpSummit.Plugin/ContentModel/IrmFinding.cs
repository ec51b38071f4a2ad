using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OgpSummit.Plugin.ContentModel;

/// <summary>What OGP's Independent Reporting Mechanism found about one OGP identifier, apart from completion.</summary>
[PublishedModel(DocumentTypes.IrmFinding)]
public sealed class IrmFinding(IPublishedElement content, IPublishedValueFallback fallback) : PublishedElementModel(content, fallback)
{
    private readonly PublishedValues _values = new(content, fallback);

    public string? OgpId => _values.Text(Aliases.OgpId);

    public Ambition? Ambition => _values.Choice<Ambition>(Aliases.Ambition);

    public IrmResult? Result => _values.Choice<IrmResult>(Aliases.Result);

    public bool IsStarred => _values.Flag(Aliases.Starred);

    public Link? Source => _values.Link(Aliases.Source);
}
