using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Contents;
using OgpSummit.Runtime.ManagementApi.Documents.Items;
using OgpSummit.Runtime.ManagementApi.Documents.Variants;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Extensions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.Documents.Versions;

internal sealed class DocumentVersions(
    IContentVersionService versions, IContentTypeService types, UserKeys users, ContentValues values, DocumentVariants variants)
{
    public async Task<Page<DocumentVersionItem>> ListAsync(Guid document, string? culture, Paging paging)
    {
        var total = 0L;
        var read = await paging.ReadAsync(async (skip, take) =>
        {
            var page = (await versions.GetPagedContentVersionsAsync(document, culture, skip, take)).Result;
            total = page?.Total ?? 0;
            return page?.Items ?? [];
        });
        var items = new List<DocumentVersionItem>();
        foreach (var version in read)
        {
            items.Add(await ItemAsync(document, version));
        }

        return new(total, items);
    }

    /// <returns>The document as it was; null for what is not the id of a version.</returns>
    public async Task<IContent?> FindAsync(Guid id) =>
        id.ToInt().ToGuid() == id ? (await versions.GetAsync(id)).Result : null;

    public async Task<DocumentVersionDetails> ReadAsync(Guid id, IContent version) => new(
        id,
        new ById(version.Key),
        DocumentTypeReference.Of(version.ContentType),
        values.Of(version),
        await variants.OfAsync(version));

    private async Task<DocumentVersionItem> ItemAsync(Guid document, ContentVersionMeta version) => new(
        version.VersionId.ToGuid(),
        new ById(document),
        new ById(types.Get(version.ContentTypeId)?.Key ?? Guid.Empty),
        new ById(await users.OfAsync(version.UserId)),
        version.VersionDate.ToApi(),
        version.CurrentPublishedVersion,
        version.CurrentDraftVersion,
        version.PreventCleanup);
}

internal sealed record DocumentVersionItem(
    Guid Id,
    ById Document,
    ById DocumentType,
    ById User,
    DateTimeOffset VersionDate,
    bool IsCurrentPublishedVersion,
    bool IsCurrentDraftVersion,
    bool PreventCleanup);

internal sealed record DocumentVersionDetails(
    Guid Id,
    ById Document,
    DocumentTypeReference DocumentType,
    IReadOnlyList<ContentValue> Values,
    IReadOnlyList<DocumentVariant> Variants)
{
    public IReadOnlyList<Flag> Flags { get; } = [];
}
