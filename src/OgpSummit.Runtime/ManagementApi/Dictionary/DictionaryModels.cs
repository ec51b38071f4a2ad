using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Contents;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Runtime.ManagementApi.Dictionary;

internal sealed record TranslationModel(string IsoCode, string Translation);

internal sealed record DictionaryItemDetails(Guid Id, string Name, IEnumerable<TranslationModel> Translations)
{
    public static DictionaryItemDetails Of(IDictionaryItem item) => new(
        item.Key,
        item.ItemKey,
        item.Translations.Select(translation => new TranslationModel(translation.LanguageIsoCode, translation.Value)));
}

/// <summary>A row of the list that shows which texts are still to be translated.</summary>
internal sealed record DictionaryOverview(Guid Id, ById? Parent, string Name, IEnumerable<string> TranslatedIsoCodes)
{
    public static DictionaryOverview Of(IDictionaryItem item) =>
        new(item.Key, ById.Of(item.ParentId), item.ItemKey, item.TranslatedCultures());
}

internal sealed record DictionaryItemName(Guid Id, string Name, IReadOnlyList<Flag> Flags)
{
    public static DictionaryItemName Of(IDictionaryItem item) => new(item.Key, item.ItemKey, []);
}

internal static class DictionaryItemCultures
{
    /// <summary>The languages in which the item says something.</summary>
    public static IEnumerable<string> TranslatedCultures(this IDictionaryItem item) => item.Translations
        .Where(translation => !string.IsNullOrEmpty(translation.Value))
        .Select(translation => translation.LanguageIsoCode);
}
