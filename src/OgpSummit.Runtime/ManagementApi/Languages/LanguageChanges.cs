using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Web.Common.Authorization;

namespace OgpSummit.Runtime.ManagementApi.Languages;

/// <summary>Changing languages, for the Settings section. A language that goes takes its texts along, as the client says.</summary>
internal static class LanguageChanges
{
    public static void MapLanguageChanges(this IEndpointRouteBuilder api)
    {
        var languages = api.MapGroup("language").RequireAuthorization(AuthorizationPolicies.TreeAccessLanguages);
        languages.MapPost(string.Empty, Create);
        languages.MapPut("{isoCode}", Update);
        languages.MapDelete("{isoCode}", Delete);
    }

    private static async Task<IResult> Create(Body<NewLanguageForm> body, ILanguageService languages, SignedInUser user)
    {
        var form = body.Value;
        if (KnownCulture(form.IsoCode) is not { } culture)
        {
            return Answer.Problem(LanguageOperationStatus.InvalidIsoCode);
        }

        if (!ItemName.TryRead(form.Name, out var name))
        {
            return Answer.Problem(GeneralStatus.InvalidName);
        }

        var created = await languages.CreateAsync(form.CopyTo(new Language(culture, name)), user.Key);
        return created.Success ? Answer.Created("language", created.Result.IsoCode) : Answer.Problem(created.Status);
    }

    private static async Task<IResult> Update(
        string isoCode, Body<LanguageForm> body, ILanguageService languages, SignedInUser user)
    {
        if (await languages.GetAsync(isoCode) is not { } language)
        {
            return Answer.Problem(LanguageOperationStatus.NotFound);
        }

        if (!ItemName.TryRead(body.Value.Name, out var name))
        {
            return Answer.Problem(GeneralStatus.InvalidName);
        }

        language.CultureName = name;
        return Answer.Done(await languages.UpdateAsync(body.Value.CopyTo(language), user.Key));
    }

    private static async Task<IResult> Delete(string isoCode, ILanguageService languages, SignedInUser user) =>
        Answer.Done(await languages.DeleteAsync(isoCode, user.Key));

    /// <summary>.NET takes any well-formed code for a culture.</summary>
    private static string? KnownCulture(string? isoCode) => CultureInfo.GetCultures(CultureTypes.AllCultures)
        .Select(culture => culture.Name)
        .FirstOrDefault(name => name.Length > 0 && name.Equals(isoCode, StringComparison.OrdinalIgnoreCase));

    private record LanguageForm
    {
        public string? Name { get; init; }

        public bool IsDefault { get; init; }

        public bool IsMandatory { get; init; }

        public string? FallbackIsoCode { get; init; }

        public ILanguage CopyTo(ILanguage language)
        {
            language.IsDefault = IsDefault;
            language.IsMandatory = IsMandatory;
            language.FallbackIsoCode = string.IsNullOrEmpty(FallbackIsoCode) ? null : FallbackIsoCode;
            return language;
        }
    }

    private sealed record NewLanguageForm : LanguageForm
    {
        public string? IsoCode { get; init; }
    }
}
