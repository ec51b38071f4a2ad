using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.Access;

/// <summary>
/// Whether a user may do something to a document. Null means yes; else the answer that the endpoint gives: 404 or 403.
/// Permissions are the letters of Umbraco's actions, such as <c>ActionUpdate.ActionLetter</c>.
/// </summary>
internal sealed class DocumentAccess(IContentPermissionService permissions, IEntityService entities, Sights sights)
{
    public async Task<IResult?> RefusalAsync(SignedInUser user, Guid document, params string[] asked) =>
        Refusal(await permissions.AuthorizeAccessAsync(user.User, [document], asked.ToHashSet()));

    /// <summary>All of the documents have to be there and to be allowed.</summary>
    public async Task<IResult?> RefusalAsync(SignedInUser user, IReadOnlyCollection<Guid> documents, params string[] asked)
    {
        if (entities.PathsOf(UmbracoObjectTypes.Document, documents).Count < documents.Distinct().Count())
        {
            return Answer.NotFound();
        }

        return Refusal(await permissions.AuthorizeAccessAsync(user.User, documents, asked.ToHashSet()));
    }

    /// <param name="user">Who asks.</param>
    /// <param name="parent">Null for the root.</param>
    /// <param name="asked">What is to be done there.</param>
    public async Task<IResult?> RefusalBelowAsync(SignedInUser user, Guid? parent, params string[] asked) => parent is { } key
        ? await RefusalAsync(user, key, asked)
        : Refusal(await permissions.AuthorizeRootAccessAsync(user.User, asked.ToHashSet()));

    public async Task<IResult?> RefusalInBinAsync(SignedInUser user, params string[] asked) =>
        Refusal(await permissions.AuthorizeBinAccessAsync(user.User, asked.ToHashSet()));

    /// <summary>Of a document with all that is below it.</summary>
    public IResult? RefusalOfBranch(SignedInUser user, Guid document, params string[] asked)
    {
        if (!entities.PathsOf(UmbracoObjectTypes.Document, [document]).TryGetValue(document, out var path))
        {
            return Answer.NotFound();
        }

        return asked.All(permission => sights.OfDocuments(user.User, permission: permission).IsWhole(path))
            ? null
            : Answer.Forbidden();
    }

    /// <summary>Writing in a language takes a group that has it. Nulls, for what does not vary, are allowed to everybody.</summary>
    public async Task<IResult?> RefusalOfCulturesAsync(SignedInUser user, IEnumerable<string?> cultures) =>
        Refusal(await permissions.AuthorizeCultureAccessAsync(user.User, cultures.WhereNotNull().ToHashSet()));

    private static IResult? Refusal(ContentAuthorizationStatus status) => status switch
    {
        ContentAuthorizationStatus.Success => null,
        ContentAuthorizationStatus.NotFound => Answer.NotFound(),
        _ => Answer.Forbidden(),
    };
}
