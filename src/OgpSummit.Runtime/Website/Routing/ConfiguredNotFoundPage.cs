using System.Globalization;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;

namespace OgpSummit.Runtime.Website.Routing;

/// <summary>
/// The document that <c>Umbraco:CMS:Content:Error404Collection</c> names for the culture of the address. An entry alone
/// counts for every culture; of several, the one for <c>default</c> counts where none fits.
/// </summary>
internal sealed class ConfiguredNotFoundPage(IOptionsMonitor<ContentSettings> settings, IPublishedContentCache documents)
    : IContentLastChanceFinder
{
    public Task<bool> TryFindContent(IPublishedRequestBuilder request)
    {
        var culture = request.Culture ?? CultureInfo.CurrentUICulture.Name;
        var page = PageFor(culture, [.. settings.CurrentValue.Error404Collection]);
        request.SetPublishedContent(page).SetIs404();
        return Task.FromResult(page is not null);
    }

    private IPublishedContent? PageFor(string culture, ContentErrorPage[] configured)
    {
        var page = configured is [var only]
            ? only
            : Array.Find(configured, page => culture.Equals(page.Culture, StringComparison.OrdinalIgnoreCase))
                ?? Array.Find(configured, page => page.Culture == "default");

        return page switch
        {
            { HasContentKey: true } => documents.GetById(page.ContentKey),
            { HasContentId: true } => documents.GetById(page.ContentId),
            _ => null,
        };
    }
}
