using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Plugin.ContentModel;

/// <summary>A place of the summit; its <c>Name</c> is the place's name.</summary>
[PublishedModel(DocumentTypes.Venue)]
public sealed class Venue(IPublishedContent content, IPublishedValueFallback fallback) : PublishedContentModel(content, fallback)
{
    private readonly PublishedValues _values = new(content, fallback);

    public string? Summary => _values.Text(Aliases.Summary);

    public string? Address => _values.Text(Aliases.Address);

    public string? PostalCode => _values.Text(Aliases.PostalCode);

    public string? City => _values.Text(Aliases.City);

    /// <summary>Degrees, WGS 84. Null unless both coordinates were entered.</summary>
    public (decimal Latitude, decimal Longitude)? Position =>
        _values.Decimal(Aliases.Latitude) is { } latitude && _values.Decimal(Aliases.Longitude) is { } longitude
            ? (latitude, longitude)
            : null;

    public string? Transport => _values.Text(Aliases.Transport);

    public string? Accessibility => _values.Text(Aliases.Accessibility);

    public Link? Website => _values.Link(Aliases.Website);

    public IPublishedContent? Photo => _values.PickedOne<IPublishedContent>(Aliases.Photo);

    public IHtmlEncodedString? Description => _values.RichText(Aliases.Description);

    public IReadOnlyList<Link> Sources => _values.Links(Aliases.Sources);
}
