using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Plugin.ContentModel;

[PublishedModel(DocumentTypes.Home)]
public sealed class Home(IPublishedContent content, IPublishedValueFallback fallback) : PublishedContentModel(content, fallback)
{
    private readonly PublishedValues _values = new(content, fallback);

    public string HeroTitle => _values.Text(Aliases.HeroTitle) ?? Name;

    public string? HeroText => _values.Text(Aliases.HeroText);

    public IPublishedContent? HeroImage => _values.PickedOne<IPublishedContent>(Aliases.HeroImage);

    public DateOnly? SummitStart => _values.Date(Aliases.SummitStart);

    public DateOnly? SummitEnd => _values.Date(Aliases.SummitEnd);

    public IHtmlEncodedString? Introduction => _values.RichText(Aliases.Introduction);

    public IReadOnlyList<Commitment> FeaturedCommitments => _values.Picked<Commitment>(Aliases.FeaturedCommitments);
}
