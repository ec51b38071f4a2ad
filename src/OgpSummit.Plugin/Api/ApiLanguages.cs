using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Plugin.Api;

/// <summary>The languages of the site, and which of them a caller wants.</summary>
internal sealed class ApiLanguages(ILanguageService languages)
{
    /// <summary>Different headers remembered; browsers send few, and a caller who varies his learns nothing by it.</summary>
    private const int MostHeaders = 500;

    private Choices? _choices;
    private int _version;

    public static readonly TextParameter Parameter = new(
        "lang",
        new(
            "Langue de la réponse, `fr` ou `en`. Sans elle, `Accept-Language` décide, puis le français.",
            "Language of the answer, `fr` or `en`. Without it `Accept-Language` decides, then French."),
        Longest: 20)
    {
        Example = "\"en\"",
    };

    public void Forget()
    {
        Interlocked.Increment(ref _version);
        Volatile.Write(ref _choices, null);
    }

    /// <summary>The default language first.</summary>
    public async ValueTask<IReadOnlyList<ApiLanguage>> AllAsync() => (await ChoicesAsync()).Languages;

    /// <summary>By <c>?lang=</c>; null when the site has no such language.</summary>
    public async ValueTask<ApiLanguage?> FindAsync(string? code)
    {
        var choices = await ChoicesAsync();
        return choices.Languages.FirstOrDefault(language =>
            string.Equals(language.Code, code, StringComparison.OrdinalIgnoreCase)
            || string.Equals(language.Culture, code, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>By <c>Accept-Language</c>; the default language when it names none of ours.</summary>
    public async ValueTask<ApiLanguage> PreferredAsync(HttpRequest request)
    {
        var choices = await ChoicesAsync();
        return choices.Preferred(request.Headers.AcceptLanguage.ToString());
    }

    private async ValueTask<Choices> ChoicesAsync()
    {
        if (Volatile.Read(ref _choices) is { } known)
        {
            return known;
        }

        var version = Volatile.Read(ref _version);
        var found = await languages.GetAllAsync();
        var choices = new Choices([.. found.OrderByDescending(language => language.IsDefault).Select(ToApi).DistinctBy(language => language.Code)]);
        if (version == Volatile.Read(ref _version))
        {
            Volatile.Write(ref _choices, choices);
        }

        return choices;
    }

    private static ApiLanguage ToApi(ILanguage language) =>
        new(language.IsoCode.Split('-')[0].ToLowerInvariant(), language.IsoCode);

    private sealed class Choices(IReadOnlyList<ApiLanguage> languages)
    {
        private readonly ConcurrentDictionary<string, ApiLanguage> _byHeader = new(StringComparer.Ordinal);

        public IReadOnlyList<ApiLanguage> Languages => languages;

        public ApiLanguage Preferred(string header)
        {
            if (header.Length == 0)
            {
                return languages[0];
            }

            if (_byHeader.TryGetValue(header, out var known))
            {
                return known;
            }

            var preferred = Parse(header);
            if (_byHeader.Count < MostHeaders)
            {
                _byHeader[header] = preferred;
            }

            return preferred;
        }

        private ApiLanguage Parse(string header) =>
            StringWithQualityHeaderValue.TryParseList([header], out var wanted)
                ? wanted
                    .Where(value => value.Quality is null or > 0)
                    .OrderByDescending(value => value.Quality ?? 1)
                    .Select(value => languages.FirstOrDefault(language => Speaks(language, value.Value)))
                    .FirstOrDefault(language => language is not null) ?? languages[0]
                : languages[0];

        private static bool Speaks(ApiLanguage language, Microsoft.Extensions.Primitives.StringSegment wanted) =>
            wanted.Equals(language.Code, StringComparison.OrdinalIgnoreCase)
            || wanted.StartsWith($"{language.Code}-", StringComparison.OrdinalIgnoreCase);
    }
}

internal sealed class ForgetLanguagesOnChange(ApiLanguages languages) : INotificationHandler<LanguageCacheRefresherNotification>
{
    public void Handle(LanguageCacheRefresherNotification notification) => languages.Forget();
}
