using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using OgpSummit.Runtime.ManagementApi.Users.Rights;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.ManagementApi.Users;

/// <summary>Finds out whether somebody may edit all of the users that a request names. All or none of them are edited.</summary>
internal sealed class EditableUsers(IUserService users, UserRights rights)
{
    /// <returns>Null when the request may go on.</returns>
    public async Task<IResult?> RefuseAsync(SignedInUser performer, params IReadOnlyCollection<Guid> keys)
    {
        if (keys.Count > RequestLimits.Ids)
        {
            return Answer.Problem(GeneralStatus.TooMany);
        }

        var found = (await users.GetAsync(keys)).ToArray();
        return found.Length != keys.Count ? Answer.Problem(UserOperationStatus.UserNotFound)
            : found.All(user => rights.Cover(performer.User, user)) ? null
            : Answer.Problem(UserOperationStatus.Unauthorized);
    }
}

/// <summary>Guards the endpoints that change the user whom the address names.</summary>
internal sealed class EditableUser(EditableUsers editable) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var performer = http.Features.Get<IBackOfficeSecurity>()?.CurrentUser
            ?? throw new InvalidOperationException("A user is edited by nobody.");
        var key = Guid.Parse((string)http.Request.RouteValues["id"]!);
        return await editable.RefuseAsync(new SignedInUser(performer), key) ?? await next(context);
    }
}
