using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Web;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.Documents.Addresses;

/// <summary>
/// Where visitors find a document, by Umbraco's own rules; or a message that says why they do not. An address that leads to
/// another document is reported as that. That of the default language comes first, as the client shows no other in dialogs.
/// </summary>
internal sealed class DocumentAddresses(
    IPublishedRouter router,
    IUmbracoContextFactory contexts,
    ILanguageService languages,
    ILocalizedTextService texts,
    IContentService documents,
    IVariationContextAccessor variation,
    ILogger<IContent> logger,
    UriUtility uris,
    IPublishedUrlProvider urls,
    IDocumentNavigationQueryService navigation,
    IPublishedContentStatusFilteringService statuses)
{
    public async Task<IReadOnlyList<DocumentAddress>> OfAsync(IContent document)
    {
        using var context = contexts.EnsureUmbracoContext();
        var found = await document.GetContentUrlsAsync(
            router, context.UmbracoContext, languages, texts, documents, variation, logger, uris, urls, navigation, statuses);
        var first = await languages.GetDefaultIsoCodeAsync();
        return [.. found.OrderByDescending(info => info.Culture == first).Select(DocumentAddress.Of)];
    }
}

internal sealed record DocumentAddress(string? Culture, string? Url, string? Message, string Provider)
{
    public static DocumentAddress Of(UrlInfo info) => new(info.Culture, info.Url?.ToString(), info.Message, info.Provider);
}
