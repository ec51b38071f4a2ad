using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Web.Common.Authorization;

namespace OgpSummit.Runtime.ManagementApi.Documents.Domains;

internal static class DocumentDomainEndpoints
{
    public static void MapDocumentDomains(this IEndpointRouteBuilder api) => api
        .MapGet("document/{id:guid}/domains", ReadAsync)
        .RequireAuthorization(AuthorizationPolicies.TreeAccessDocuments);

    private static async Task<IResult> ReadAsync(Guid id, SignedInUser user, DocumentAccess access, IDomainService domains) =>
        await access.RefusalAsync(user, id, ActionAssignDomain.ActionLetter)
        ?? Answer.Of(DocumentDomains.Of(await domains.GetAssignedDomainsAsync(id, includeWildcards: true)));
}

/// <param name="DefaultIsoCode">The language of the branch where no host name says otherwise; a domain with an asterisk keeps it.</param>
/// <param name="Domains">In the editor's order.</param>
internal sealed record DocumentDomains(string? DefaultIsoCode, IEnumerable<DocumentDomain> Domains)
{
    public static DocumentDomains Of(IEnumerable<IDomain> assigned)
    {
        var all = assigned.OrderBy(domain => domain.SortOrder).ToList();
        return new(
            all.Find(domain => domain.IsWildcard)?.LanguageIsoCode,
            all.Where(domain => !domain.IsWildcard).Select(domain => new DocumentDomain(domain.DomainName, domain.LanguageIsoCode ?? string.Empty)));
    }
}

internal sealed record DocumentDomain(string DomainName, string IsoCode);
