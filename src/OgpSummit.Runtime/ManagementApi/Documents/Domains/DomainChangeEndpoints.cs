using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.ManagementApi.Documents.Domains;

internal static class DomainChangeEndpoints
{
    private const int MostDomains = 100;

    /// <summary>Of a hostname with a path.</summary>
    private const int LongestDomain = 255;

    public static void MapDomainChanges(this IEndpointRouteBuilder documents) => documents.MapPut("{id:guid}/domains", Update);

    private static async Task<IResult> Update(
        Guid id,
        Body<DomainsRequest> body,
        SignedInUser user,
        DocumentAccess access,
        IDomainService domains,
        IIdKeyMap keys,
        ICoreScopeProvider scopes)
    {
        var request = body.Value;
        if (await access.RefusalAsync(user, id, ActionAssignDomain.ActionLetter) is { } refusal)
        {
            return refusal;
        }

        if (Refusal(request) is { } fault)
        {
            return fault;
        }

        // Umbraco checks for conflicts before it takes the lock.
        using var scope = scopes.CreateCoreScope();
        scope.WriteLock(Constants.Locks.Domains);
        var attempt = await domains.UpdateDomainsAsync(id, request.ToModel());
        if (attempt.Success)
        {
            scope.Complete();
            return Answer.Done();
        }

        var conflicts = (attempt.Result.ConflictingDomains ?? []).Select(domain => Conflict(domain, keys)).ToList();
        return conflicts.Count == 0
            ? Answer.Problem(attempt.Status)
            : new OperationProblem(attempt.Status) { Extensions = { ["conflictingDomainNames"] = conflicts } };
    }

    private static IResult? Refusal(DomainsRequest request)
    {
        if (request.Domains.Count > MostDomains)
        {
            return Answer.Problem(GeneralStatus.TooMany);
        }

        for (var index = 0; index < request.Domains.Count; index++)
        {
            var name = request.Domains[index].DomainName;
            if (string.IsNullOrWhiteSpace(name))
            {
                return BadInput.Model($"$.domains[{index}].domainName", "required");
            }

            if (name.Length > LongestDomain)
            {
                return BadInput.Model($"$.domains[{index}].domainName", "tooLong");
            }
        }

        return null;
    }

    private static ConflictingDomain Conflict(IDomain domain, IIdKeyMap keys) => new(
        domain.DomainName,
        domain.RootContentId is { } root ? ById.Of(keys.GetKeyForId(root, UmbracoObjectTypes.Document).Result) : null);

    private sealed record ConflictingDomain(string DomainName, ById? Content);
}

/// <param name="DefaultIsoCode">The culture of what no domain says otherwise of.</param>
internal sealed record DomainsRequest(string? DefaultIsoCode)
{
    public IReadOnlyList<AssignedDomain> Domains { get; init; } = [];

    public DomainsUpdateModel ToModel() => new()
    {
        DefaultIsoCode = DefaultIsoCode,
        Domains = Domains.Select(domain => new DomainModel { DomainName = domain.DomainName.Trim(), IsoCode = domain.IsoCode }).ToList(),
    };
}

internal sealed record AssignedDomain
{
    /// <summary>Such as <c>example.org</c>, <c>https://example.org/en</c> or <c>/en</c>.</summary>
    public required string DomainName { get; init; }

    public required string IsoCode { get; init; }
}
