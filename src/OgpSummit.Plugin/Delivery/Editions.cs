using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking;
using Umbraco.Cms.Core.Routing;

namespace OgpSummit.Plugin.Delivery;

/// <summary>Reads the published content in a language.</summary>
internal sealed class Editions(
    PublishedReading reading,
    ApiLanguages languages,
    SummitContent content,
    Progress progress,
    IPublishedUrlProvider urls)
{
    public async Task<T> ReadAsync<T>(ApiLanguage language, Uri origin, Func<Edition, T> read)
    {
        var edition = new Edition(content, progress, urls, language, await languages.AllAsync(), origin);
        return await reading.ReadAsync(language.Culture, () => read(edition));
    }
}
