using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace OgpSummit.Plugin.Api;

/// <summary>Reads what every operation needs to know about a request.</summary>
internal sealed class ApiRequests(ApiLanguages languages, IOptionsMonitor<WebRoutingSettings> routing)
{
    private const string Nowhere = "http://localhost";

    private Setting _setting = new(null, null);

    public async ValueTask<(ApiRequest? Request, ApiProblem? Problem)> ReadAsync(HttpRequest request, ApiOperation operation)
    {
        if (ApiQuery.Read(request.Query, operation.Parameters, out var problem) is not { } query)
        {
            return (null, problem);
        }

        if (query[ApiLanguages.Parameter] is not { } wanted)
        {
            return (new ApiRequest(query, await languages.PreferredAsync(request), UriOf(request)), null);
        }

        return await languages.FindAsync(wanted) is { } language
            ? (new ApiRequest(query, language, UriOf(request)), null)
            : (null, await UnknownLanguageAsync());
    }

    /// <summary>The language for a request that may be wrong: of <c>lang</c> when that is right, else the preferred one.</summary>
    public async ValueTask<ApiLanguage> LanguageOfAsync(HttpRequest request) =>
        request.Query[ApiLanguages.Parameter.Name] is [{ } wanted] && await languages.FindAsync(wanted) is { } language
            ? language
            : await languages.PreferredAsync(request);

    /// <summary>
    /// Umbraco's own setting for the address of the site (<c>Umbraco:CMS:WebRouting:UmbracoApplicationUrl</c>); without it
    /// whatever host the caller used.
    /// </summary>
    public string OriginOf(HttpRequest request) =>
        Configured() ?? (request.Host.HasValue ? $"{request.Scheme}://{request.Host}" : Nowhere);

    private Uri UriOf(HttpRequest request) => Uri.TryCreate(OriginOf(request), UriKind.Absolute, out var uri) ? uri : new Uri(Nowhere);

    private string? Configured()
    {
        var setting = _setting;
        var text = routing.CurrentValue.UmbracoApplicationUrl;
        if (setting.Text != text)
        {
            _setting = setting = new Setting(text, Uri.TryCreate(text, UriKind.Absolute, out var url) ? url.GetLeftPart(UriPartial.Authority) : null);
        }

        return setting.Origin;
    }

    private async ValueTask<ApiProblem> UnknownLanguageAsync()
    {
        string[] codes = [.. (await languages.AllAsync()).Select(language => language.Code)];
        var list = string.Join(", ", codes);
        return ApiProblem.InvalidParameter(
            ApiLanguages.Parameter.Name,
            new($"une de ces langues : {list}.", $"one of these languages: {list}."),
            codes);
    }

    private sealed record Setting(string? Text, string? Origin);
}
