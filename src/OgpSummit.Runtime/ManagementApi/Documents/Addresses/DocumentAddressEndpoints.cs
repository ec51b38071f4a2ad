using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Web.Common.Authorization;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.Documents.Addresses;

internal static class DocumentAddressEndpoints
{
    public static void MapDocumentAddresses(this IEndpointRouteBuilder api)
    {
        // Pickers of links show addresses in other sections too.
        api.MapGet("document/urls", UrlsAsync).RequireAuthorization(AuthorizationPolicies.SectionAccessForContentTree);
        api.MapGet("document/{id:guid}/preview-url", PreviewUrlAsync).RequireAuthorization(AuthorizationPolicies.TreeAccessDocuments);
    }

    private static async Task<IResult> UrlsAsync(
        Ids id, SignedInUser user, Sights sights, IContentService documents, DocumentAddresses addresses)
    {
        var sight = sights.OfDocuments(user.User);
        var found = new List<DocumentUrls>();
        foreach (var document in id.Values.Length == 0 ? [] : documents.GetByIds(id.Values))
        {
            if (sight.Of(NodePath.Of(document.Path)) == Reach.Full)
            {
                found.Add(new(document.Key, await addresses.OfAsync(document)));
            }
        }

        return Answer.Of(found);
    }

    /// <param name="providerAlias">Of the provider whose address is wanted; packages may bring their own.</param>
    private static async Task<IResult> PreviewUrlAsync(
        Guid id,
        string? providerAlias,
        string? culture,
        string? segment,
        SignedInUser user,
        DocumentAccess access,
        IContentService documents,
        UrlProviderCollection providers,
        IPreviewService preview)
    {
        if (await access.RefusalAsync(user, id, ActionBrowse.ActionLetter) is { } refusal)
        {
            return refusal;
        }

        var provider = providers.FirstOrDefault(known => known.Alias.InvariantEquals(providerAlias));
        if (provider is null || documents.GetById(id) is not { } document)
        {
            return Answer.NotFound();
        }

        // The client opens the address at once; from then on the site shows drafts to this editor.
        if (await provider.GetPreviewUrlAsync(document, culture, segment) is not { } url)
        {
            return Answer.OfFound<DocumentAddress>(null);
        }

        await preview.TryEnterPreviewAsync(user.User);
        return Answer.OfFound(DocumentAddress.Of(url));
    }

    private sealed record DocumentUrls(Guid Id, IReadOnlyList<DocumentAddress> UrlInfos);
}
