using System.Globalization;
using Umbraco.Cms.Core.Dictionary;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace Umbraco.Cms.Web.Common;

/// <summary>Shortcuts for views.</summary>
public class UmbracoHelper(
    ICultureDictionaryFactory dictionaries, IPublishedContentCache documents, IPublishedMediaCache media)
{
    private IPublishedContent? _assigned;
    private ICultureDictionary? _dictionary;

    /// <summary>The document that the view shows.</summary>
    public IPublishedContent AssignedContentItem
    {
        get => _assigned ?? throw new InvalidOperationException("The view shows no document.");
        set => _assigned = value;
    }

    public ICultureDictionary CultureDictionary => _dictionary ??= dictionaries.CreateDictionary(CultureInfo.CurrentUICulture);

    /// <returns>The text in the culture of the page; empty where there is none.</returns>
    public string? GetDictionaryValue(string key) => CultureDictionary[key];

    public string? GetDictionaryValue(string key, CultureInfo specificCulture) =>
        dictionaries.CreateDictionary(specificCulture)[key];

    public string? GetDictionaryValueOrDefault(string key, string defaultValue) =>
        CultureDictionary[key] is { Length: > 0 } text ? text : defaultValue;

    public IPublishedContent? Content(Guid id) => documents.GetById(id);

    public IPublishedContent? Content(int id) => documents.GetById(id);

    public IPublishedContent? Media(Guid id) => media.GetById(id);

    public IPublishedContent? Media(int id) => media.GetById(id);
}
