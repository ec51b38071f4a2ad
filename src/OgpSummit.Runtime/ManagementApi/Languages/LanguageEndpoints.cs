using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.Languages;

internal static class LanguageEndpoints
{
    public static void MapLanguages(this IEndpointRouteBuilder api)
    {
        api.MapGet("language", List);
        api.MapGet("language/{isoCode}", Read);
        api.MapGet("item/language", Items);
        api.MapGet("item/language/default", Default);
        api.MapGet("culture", Cultures);
    }

    private static async Task<IResult> List(Paging paging, ILanguageService languages)
    {
        var all = await languages.GetAllAsync();
        return Answer.Of(paging.Of([.. all.Select(LanguageDetails.Of)]));
    }

    private static async Task<IResult> Read(string isoCode, ILanguageService languages) =>
        await languages.GetAsync(isoCode) is { } language
            ? Answer.Of(LanguageDetails.Of(language))
            : Answer.Problem(LanguageOperationStatus.NotFound);

    private static async Task<IResult> Items(string[] isoCode, ILanguageService languages)
    {
        if (isoCode.Length > RequestLimits.Ids)
        {
            return Answer.Problem(GeneralStatus.TooMany);
        }

        var found = isoCode.Length == 0 ? [] : await languages.GetMultipleAsync(isoCode);
        return Answer.Of(found.Select(LanguageItem.Of));
    }

    private static async Task<IResult> Default(ILanguageService languages) =>
        await languages.GetDefaultLanguageAsync() is { } language
            ? Answer.Of(LanguageItem.Of(language))
            : Answer.Problem(LanguageOperationStatus.NotFound);

    /// <summary>Languages that may be added, named in the user's language. The client asks for all of them at once.</summary>
    private static IResult Cultures()
    {
        var cultures = CultureInfo.GetCultures(CultureTypes.AllCultures)
            .Where(culture => culture.Name.Length > 0)
            .DistinctBy(culture => culture.Name)
            .Select(culture => new Culture(culture.Name, NameOf(culture)))
            .OrderBy(culture => culture.EnglishName, StringComparer.CurrentCultureIgnoreCase)
            .ToArray();
        return Answer.Of(new Page<Culture>(cultures.Length, cultures));
    }

    private static string NameOf(CultureInfo culture) => culture.DisplayName.ToFirstUpper(CultureInfo.CurrentUICulture);

    private sealed record LanguageItem(string IsoCode, string Name)
    {
        public static LanguageItem Of(ILanguage language) => new(language.IsoCode, language.CultureName);
    }

    /// <param name="EnglishName">The client's word for what it shows.</param>
    private sealed record Culture(string Name, string EnglishName);
}
