using OgpSummit.Plugin.Api;

namespace OgpSummit.Plugin.Tracking.Boards;

/// <param name="French">Culture of the default language, in which every document is written.</param>
/// <param name="English">Culture of the translations; null on a site without English.</param>
internal sealed record SiteLanguages(string French, string? English)
{
    public IReadOnlyList<string> All => English is null ? [French] : [French, English];

    public static async Task<SiteLanguages> ReadAsync(ApiLanguages languages)
    {
        var all = await languages.AllAsync();
        return new SiteLanguages(all[0].Culture, all.Skip(1).FirstOrDefault(language => language.Code == "en")?.Culture);
    }
}
