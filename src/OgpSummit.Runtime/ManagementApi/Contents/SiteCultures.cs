using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Contents;

/// <summary>In which order answers list cultures: the default language first, then as the languages were made.</summary>
internal sealed class SiteCultures(ILanguageService languages)
{
    public async Task<IReadOnlyList<string>> InOrderAsync() =>
        [.. (await languages.GetAllAsync()).OrderByDescending(language => language.IsDefault).Select(language => language.IsoCode)];

    /// <summary>For what cannot wait; languages are kept in memory.</summary>
    public IReadOnlyList<string> InOrder() => InOrderAsync().GetAwaiter().GetResult();
}
