using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Contents;
using OgpSummit.Runtime.ManagementApi.Documents.Items;
using OgpSummit.Runtime.ManagementApi.Documents.Variants;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Documents.Reading;

internal sealed class DocumentReader(ContentValues values, DocumentVariants variants, ITemplateService templates)
{
    public async Task<DocumentDetails> ReadAsync(IContent document) => new(
        document.Key,
        DocumentTypeReference.Of(document.ContentType),
        await TemplateAsync(document.TemplateId),
        document.Trashed,
        values.Of(document),
        await variants.OfAsync(document));

    /// <summary>As visitors of the site see it.</summary>
    public async Task<DocumentDetails> ReadPublishedAsync(IContent document) => new(
        document.Key,
        DocumentTypeReference.Of(document.ContentType),
        await TemplateAsync(document.PublishTemplateId),
        document.Trashed,
        values.Published(document),
        await variants.PublishedAsync(document));

    private async Task<ById?> TemplateAsync(int? id) =>
        id is { } known && await templates.GetAsync(known) is { } template ? new ById(template.Key) : null;
}
