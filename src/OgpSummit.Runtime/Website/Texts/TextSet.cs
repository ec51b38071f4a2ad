using System.Globalization;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Runtime.Website.Texts;

/// <summary>All dictionary items and languages of one moment.</summary>
internal sealed class TextSet
{
    private readonly HashSet<string> _languages;
    private readonly Dictionary<string, IDictionaryItem> _items = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<Guid?, IDictionaryItem> _children;

    public TextSet(IEnumerable<string> languages, IReadOnlyCollection<IDictionaryItem> items)
    {
        _languages = languages.ToHashSet(StringComparer.OrdinalIgnoreCase);
        _children = items.ToLookup(item => item.ParentId);
        foreach (var item in items)
        {
            _items.TryAdd(item.ItemKey, item);
        }
    }

    /// <returns>Empty where the item or its translation is missing.</returns>
    public string Find(string key, CultureInfo culture) =>
        _items.TryGetValue(key, out var item) ? Translation(item, LanguageOf(culture)) : "";

    public Dictionary<string, string> Children(string key, CultureInfo culture)
    {
        var language = LanguageOf(culture);
        return _items.TryGetValue(key, out var parent)
            ? _children[parent.Key].ToDictionary(child => child.ItemKey, child => Translation(child, language))
            : [];
    }

    /// <summary>The language of the culture, else of the culture it belongs to: a site in <c>fr</c> serves <c>fr-FR</c>.</summary>
    private string? LanguageOf(CultureInfo culture)
    {
        for (var candidate = culture; !candidate.Equals(CultureInfo.InvariantCulture); candidate = candidate.Parent)
        {
            if (_languages.Contains(candidate.Name))
            {
                return candidate.Name;
            }
        }

        return null;
    }

    private static string Translation(IDictionaryItem item, string? language)
    {
        foreach (var translation in item.Translations)
        {
            if (translation.LanguageIsoCode.Equals(language, StringComparison.OrdinalIgnoreCase))
            {
                return translation.Value;
            }
        }

        return "";
    }
}
