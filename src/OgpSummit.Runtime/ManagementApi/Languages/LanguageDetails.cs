using Umbraco.Cms.Core.Models;

namespace OgpSummit.Runtime.ManagementApi.Languages;

internal sealed record LanguageDetails(string IsoCode, string Name, bool IsDefault, bool IsMandatory, string? FallbackIsoCode)
{
    public static LanguageDetails Of(ILanguage language) =>
        new(language.IsoCode, language.CultureName, language.IsDefault, language.IsMandatory, language.FallbackIsoCode);
}
