using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Web;

namespace OgpSummit.Plugin.ContentModel;

/// <summary>
/// Reads published content outside the request that asked for it. What is read is kept for everybody, so the caller's
/// cookies must not reach it: Umbraco shows drafts to an editor who previews.
/// </summary>
internal sealed class PublishedReading(IVariationContextAccessor variations, IUmbracoContextFactory contexts)
{
    public Task<T> ReadAsync<T>(string culture, Func<T> read)
    {
        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(() => Read(culture, read));
        }
    }

    private T Read<T>(string culture, Func<T> read)
    {
        using var context = contexts.EnsureUmbracoContext();
        using var inCulture = variations.In(culture);
        return read();
    }
}
