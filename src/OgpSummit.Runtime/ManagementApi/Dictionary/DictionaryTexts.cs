using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.ManagementApi.Answers;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.Dictionary;

internal sealed class DictionaryTexts(ILanguageService languages)
{
    /// <summary>Puts the posted texts into the item.</summary>
    /// <returns>The languages in which the item says something else now; or the reason why nothing was taken.</returns>
    public async Task<(IReadOnlyList<string> Changed, IResult? Refusal)> WriteAsync(
        IDictionaryItem item, IReadOnlyList<TranslationModel?> posted)
    {
        var known = (await languages.GetAllAsync()).ToDictionary(language => language.IsoCode, StringComparer.OrdinalIgnoreCase);
        var translations = posted.OfType<TranslationModel>().ToArray();
        if (translations.Any(translation => translation.IsoCode is null || !known.ContainsKey(translation.IsoCode)))
        {
            return ([], Answer.Problem(LanguageOperationStatus.InvalidIsoCode));
        }

        if (translations.DistinctBy(translation => known[translation.IsoCode].Id).Count() < translations.Length)
        {
            return ([], BadInput.Model("$.translations", "twice"));
        }

        var changed = new List<string>();
        foreach (var translation in translations)
        {
            var language = known[translation.IsoCode];
            var text = translation.Translation ?? string.Empty;
            if (item.GetTranslatedValue(language.IsoCode) != text)
            {
                item.AddOrUpdateDictionaryValue(language, text);
                changed.Add(language.IsoCode);
            }
        }

        return (changed, null);
    }
}
