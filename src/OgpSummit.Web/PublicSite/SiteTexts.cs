using System.Globalization;
using Umbraco.Cms.Core.Dictionary;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace OgpSummit.Web.PublicSite;

/// <summary>
/// The site's own words, in the language of the page. They are dictionary items under <c>Site</c>, so editors can change
/// them; keys here leave <c>Site.</c> out.
/// </summary>
public sealed class SiteTexts(
    ICultureDictionaryFactory dictionaries,
    IVariationContextAccessor variations,
    IDefaultCultureAccessor defaultCulture,
    IHostEnvironment environment)
{
    private CultureInfo _lastCulture = CultureInfo.InvariantCulture;

    public CultureInfo Culture => CultureOf(
        variations.VariationContext?.Culture is { Length: > 0 } culture ? culture : defaultCulture.DefaultCulture);

    /// <summary><c>fr</c>, <c>en</c>: what HTML wants to know.</summary>
    public string Language => Culture.TwoLetterISOLanguageName;

    public string this[string key] =>
        Find(key, Culture) ?? Find(key, CultureOf(defaultCulture.DefaultCulture)) ?? Missing(key);

    /// <summary>The text of a choice: <c>Completion.Limited</c>.</summary>
    public string Name<TChoice>(TChoice choice)
        where TChoice : struct, Enum =>
        this[$"{typeof(TChoice).Name}.{choice}"];

    public string Format(string key, params object[] values) => string.Format(Culture, this[key], values);

    /// <summary>The text under <c>key.One</c> or <c>key.Many</c>, with the count in it. French counts 0 as one.</summary>
    public string Count(string key, int count)
    {
        var isOne = count == 1 || (count == 0 && Language == "fr");
        return Format(isOne ? $"{key}.One" : $"{key}.Many", count);
    }

    /// <summary>
    /// The language of a value, when the page's language has none and a reader gets that of the default language; else null.
    /// </summary>
    public string? LanguageOf(IPublishedElement element, string alias)
    {
        var property = element.GetProperty(alias);
        return property is null || property.HasValue(Culture.Name) || !property.HasValue(defaultCulture.DefaultCulture)
            ? null
            : CultureInfo.GetCultureInfo(defaultCulture.DefaultCulture).TwoLetterISOLanguageName;
    }

    /// <summary>Asked for each text of a page, and .NET looks cultures up behind a lock.</summary>
    private CultureInfo CultureOf(string name)
    {
        var last = _lastCulture;
        return last.Name == name ? last : _lastCulture = CultureInfo.GetCultureInfo(name);
    }

    private string? Find(string key, CultureInfo culture) =>
        dictionaries.CreateDictionary(culture)[$"Site.{key}"] is { Length: > 0 } text ? text : null;

    // A reader is better served by a plain word than by a key; whoever works on the site must see the gap.
    private string Missing(string key) =>
        environment.IsDevelopment() ? $"[Site.{key}]" : key[(key.LastIndexOf('.') + 1)..];
}
