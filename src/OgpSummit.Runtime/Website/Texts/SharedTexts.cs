using System.Globalization;
using OgpSummit.Runtime.Persistence.Scoping;
using OgpSummit.Runtime.PublishedCache;
using Umbraco.Cms.Core.Dictionary;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.Website.Texts;

/// <summary>
/// The texts that pages take from the dictionary, in memory until one changes. Core looks each up through a service that
/// copies the item, and a page has a hundred of them.
/// </summary>
internal sealed class SharedTexts :
    ICultureDictionaryFactory,
    INotificationHandler<DictionaryCacheRefresherNotification>,
    INotificationHandler<LanguageCacheRefresherNotification>
{
    private readonly Expiring<TextSet> _texts;

    public SharedTexts(IDictionaryItemService items, ILanguageService languages, CmsScopeProvider scopes) => _texts = new(() =>
    {
        using var outside = new OutsideScope(scopes);
        return new(
            languages.GetAllAsync().GetAwaiter().GetResult().Select(language => language.IsoCode),
            [.. items.GetDescendantsAsync(null).GetAwaiter().GetResult()]);
    });

    public ICultureDictionary CreateDictionary() => new Texts(_texts, null);

    public ICultureDictionary CreateDictionary(CultureInfo specificCulture) => new Texts(_texts, specificCulture);

    public void Handle(DictionaryCacheRefresherNotification notification) => _texts.Expire();

    public void Handle(LanguageCacheRefresherNotification notification) => _texts.Expire();

    private sealed class Texts(Expiring<TextSet> texts, CultureInfo? culture) : ICultureDictionary
    {
        public CultureInfo Culture => culture ?? CultureInfo.CurrentUICulture;

        public string this[string key] => texts.Value.Find(key, Culture);

        public IDictionary<string, string> GetChildren(string key) => texts.Value.Children(key, Culture);
    }
}
