using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using OgpSummit.Runtime.Notifications;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Web.Common.Authorization;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.Redirects;

/// <summary>Former addresses of documents, of which visitors are sent on.</summary>
internal static class RedirectEndpoints
{
    public static void MapRedirects(this IEndpointRouteBuilder api)
    {
        var redirects = api.MapGroup("redirect-management").RequireAuthorization(AuthorizationPolicies.TreeAccessDocuments);
        redirects.MapGet("", (string? filter, Paging paging, SignedInUser user, RedirectReader reader) =>
            Answer.Of(reader.Read(filter, paging, user)));
        redirects.MapDelete("{id:guid}", DeleteAsync);
        redirects.MapGet("status", Status);
        redirects.MapPost("status", Switch);
    }

    private static async Task<IResult> DeleteAsync(
        Guid id, SignedInUser user, DocumentAccess access, RedirectReader reader, IRedirectUrlService redirects)
    {
        if (reader.Find(id) is not { } redirect)
        {
            return Answer.NotFound();
        }

        if (await access.RefusalAsync(user, redirect.ContentKey, ActionUpdate.ActionLetter) is { } refusal)
        {
            return refusal;
        }

        redirects.Delete(id);
        return Answer.Done();
    }

    private static IResult Status(SignedInUser user, RedirectTracking tracking) =>
        Answer.Of(new RedirectStatus(tracking.IsOn ? TrackingStatus.Enabled : TrackingStatus.Disabled, user.User.IsAdmin()));

    private static IResult Switch(TrackingStatus status, SignedInUser user, RedirectTracking tracking)
    {
        if (!user.User.IsAdmin())
        {
            return Answer.Forbidden();
        }

        return tracking.Switch(status == TrackingStatus.Enabled) ? Answer.Done() : Answer.Problem(RedirectOperationStatus.OffBySetting);
    }

    private sealed record RedirectStatus(TrackingStatus Status, bool UserIsAdmin);
}

internal enum TrackingStatus
{
    Enabled,
    Disabled,
}

internal enum RedirectOperationStatus
{
    /// <summary>The site's configuration forbids it, which nobody changes from here.</summary>
    OffBySetting,
}
