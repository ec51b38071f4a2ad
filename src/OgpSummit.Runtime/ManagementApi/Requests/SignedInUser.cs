using System.Reflection;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;

namespace OgpSummit.Runtime.ManagementApi.Requests;

/// <summary>Who asks; an endpoint that takes it cannot be reached by anyone who is not signed in.</summary>
internal sealed class SignedInUser(IUser user) : IBindableFromHttpContext<SignedInUser>
{
    public IUser User => user;

    public int Id => user.Id;

    public Guid Key => user.Key;

    /// <exception cref="InvalidOperationException">Nobody is: the endpoint forgot to ask for it.</exception>
    public static SignedInUser Of(HttpContext context) => new(
        context.Features.Get<IBackOfficeSecurity>()?.CurrentUser
        ?? throw new InvalidOperationException($"{context.Request.Path} is reached without signing in."));

    public static ValueTask<SignedInUser?> BindAsync(HttpContext context, ParameterInfo parameter) =>
        ValueTask.FromResult<SignedInUser?>(Of(context));
}
