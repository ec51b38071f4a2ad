using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace OgpSummit.Runtime.BackOffice.SignIn.Pages;

/// <summary>What the pages say, in the one language or the other.</summary>
internal sealed class PageTexts
{
    private static readonly PageTexts French = new("fr");
    private static readonly PageTexts English = new("en");

    private readonly Dictionary<string, string> _texts;

    private PageTexts(string language)
    {
        Language = language;
        using var file = typeof(PageTexts).Assembly.GetManifestResourceStream(typeof(PageTexts), $"texts.{language}.json")!;
        _texts = JsonSerializer.Deserialize<Dictionary<string, string>>(file)!;
    }

    public string Language { get; }

    public string OtherLanguage => this == French ? English.Language : French.Language;

    public IReadOnlyCollection<string> Names => _texts.Keys;

    public string this[string name] => _texts[name];

    public string Format(string name, int number) => string.Format(CultureInfo.GetCultureInfo(Language), _texts[name], number);

    public static PageTexts Of(string language) => language == French.Language ? French : English;

    /// <summary>The language that was chosen on the page, then the first of the browser's that there is; French without either.</summary>
    public static PageTexts For(HttpRequest request)
    {
        var asked = request.Query["lang"].ToString();
        if (asked == French.Language || asked == English.Language)
        {
            return Of(asked);
        }

        return request.GetTypedHeaders().AcceptLanguage
            .Where(language => language.Quality is null or > 0)
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => Match(language.Value.Value ?? ""))
            .FirstOrDefault(texts => texts is not null) ?? French;
    }

    private static PageTexts? Match(string language) =>
        new[] { French, English }.FirstOrDefault(texts => language.StartsWith(texts.Language, StringComparison.OrdinalIgnoreCase));
}
