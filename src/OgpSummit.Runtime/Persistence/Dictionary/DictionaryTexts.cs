using System.Collections.Concurrent;
using System.Globalization;
using OgpSummit.Runtime.Persistence.Definitions;
using OgpSummit.Runtime.Persistence.Languages;
using Umbraco.Cms.Core.Dictionary;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Runtime.Persistence.Dictionary;

/// <summary>
/// The dictionary as pages read it, a hundred times each: from a table per culture. Core's own implementation opens a scope
/// and copies the item for every text.
/// </summary>
internal sealed class DictionaryTexts(DictionarySet items, LanguageSet languages) : ICultureDictionaryFactory
{
    private Moment? _known;

    public ICultureDictionary CreateDictionary() => new Texts(this, null);

    public ICultureDictionary CreateDictionary(CultureInfo specificCulture) => new Texts(this, specificCulture);

    private Moment Now()
    {
        var (currentItems, currentLanguages) = (items.Current, languages.Current);
        var known = Volatile.Read(ref _known);
        if (known is null || known.Items != currentItems || known.Languages != currentLanguages)
        {
            known = new(currentItems, currentLanguages);
            Volatile.Write(ref _known, known);
        }

        return known;
    }

    private sealed class Moment(Snapshot<IDictionaryItem> items, Snapshot<ILanguage> languages)
    {
        private readonly ConcurrentDictionary<string, Dictionary<string, string>> _tables = new(StringComparer.Ordinal);

        public Snapshot<IDictionaryItem> Items => items;

        public Snapshot<ILanguage> Languages => languages;

        public Dictionary<string, string> Table(CultureInfo culture) => _tables.GetOrAdd(culture.Name, _ => Read(culture));

        /// <summary>The culture itself, or the nearest of its parents that is a language of the site.</summary>
        public string? LanguageOf(CultureInfo culture)
        {
            while (!culture.Equals(CultureInfo.InvariantCulture))
            {
                if (languages.ById.Values.FirstOrDefault(language => language.IsoCode == culture.Name) is { } language)
                {
                    return language.IsoCode;
                }

                culture = culture.Parent;
            }

            return null;
        }

        private Dictionary<string, string> Read(CultureInfo culture)
        {
            var language = LanguageOf(culture);
            var texts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (var item in items.ById.Values)
            {
                if (item.Translations.FirstOrDefault(translation => translation.LanguageIsoCode == language) is { } translation)
                {
                    texts[item.ItemKey] = translation.Value;
                }
            }

            return texts;
        }
    }

    /// <param name="culture">None means that of the user interface, at each reading.</param>
    private sealed class Texts(DictionaryTexts owner, CultureInfo? culture) : ICultureDictionary
    {
        public CultureInfo Culture => culture ?? CultureInfo.CurrentUICulture;

        /// <summary>Empty where the item or its translation is missing.</summary>
        public string this[string key] => owner.Now().Table(Culture).GetValueOrDefault(key, "");

        public IDictionary<string, string> GetChildren(string key)
        {
            var now = owner.Now();
            var table = now.Table(Culture);
            var parent = now.Items.ById.Values
                .FirstOrDefault(item => item.ItemKey.Equals(key, StringComparison.OrdinalIgnoreCase));
            return parent is null
                ? []
                : now.Items.ById.Values
                    .Where(item => item.ParentId == parent.Key && table.ContainsKey(item.ItemKey))
                    .ToDictionary(item => item.ItemKey, item => table[item.ItemKey]);
        }
    }
}
