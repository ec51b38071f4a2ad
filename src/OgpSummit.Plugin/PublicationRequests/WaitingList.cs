using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Plugin.PublicationRequests;

/// <summary>The open requests that concern somebody: documents that he may publish, and what he sent himself.</summary>
internal sealed class WaitingList(SentDocuments sent, SendingRights rights, IContentService contents, IEntityService entities)
{
    private const int Most = 200;

    /// <summary>Latest first.</summary>
    public async Task<IReadOnlyList<OpenRequest>> ReadAsync(IUser user)
    {
        var open = await ReadOpenAsync();
        var publishable = await rights.MayPublishAsync(user, open.ConvertAll(one => one.Document.Key));
        var own = await rights.MayReadAsync(
            user, [.. open.Where(one => one.Request.UserId == user.Id).Select(one => one.Document.Key).Except(publishable)]);
        return
        [
            .. open
                .Select(one => new OpenRequest(one.Request, one.Document, publishable.Contains(one.Document.Key)))
                .Where(one => one.MayPublish || own.Contains(one.Document.Key))
                .Take(Most),
        ];
    }

    private async Task<List<(PublicationRequest Request, IContent Document)>> ReadOpenAsync()
    {
        var requests = await sent.ReadAsync();
        if (requests.Count == 0)
        {
            return [];
        }

        // Most of what was ever sent has been published since: the tree's entries say so without the values of documents.
        var pending = entities.GetAll(UmbracoObjectTypes.Document, [.. requests.Select(request => request.Document)])
            .OfType<IDocumentEntitySlim>()
            .Where(entity => !entity.Trashed && (!entity.Published || entity.Edited))
            .Select(entity => entity.Id)
            .ToArray();
        var documents = contents.GetByIds(pending).ToDictionary(document => document.Id);
        return
        [
            .. requests
                .Where(request => documents.TryGetValue(request.Document, out var document) && request.IsOpen(document))
                .Select(request => (request, documents[request.Document])),
        ];
    }
}

/// <param name="MayPublish">Whether whoever asks may publish the document.</param>
internal sealed record OpenRequest(PublicationRequest Request, IContent Document, bool MayPublish);
