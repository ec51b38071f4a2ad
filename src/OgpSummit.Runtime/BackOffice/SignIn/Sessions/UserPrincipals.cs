using System.Globalization;
using System.Security.Claims;
using OgpSummit.Runtime.Persistence.Users;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.BackOffice.SignIn.Sessions;

/// <summary>A user as the claims that Umbraco's own code looks for.</summary>
internal sealed class UserPrincipals(UserSet users) : ICoreBackOfficeSignInManager
{
    public Task<ClaimsPrincipal?> CreateUserPrincipalAsync(Guid userKey) =>
        Task.FromResult(users.Current.Find(userKey) is { } user ? Of(user) : null);

    public static ClaimsPrincipal Of(IUser user)
    {
        var identity = new ClaimsIdentity(Constants.Security.BackOfficeAuthenticationType);
        identity.AddRequiredClaims(
            user.Id.ToString(CultureInfo.InvariantCulture),
            user.Key,
            user.Username,
            user.Name ?? user.Username,
            user.StartContentIds,
            user.StartMediaIds,
            user.Language ?? "en-US",
            user.SecurityStamp ?? "",
            user.AllowedSections,
            user.Groups.Select(group => group.Alias));
        return new ClaimsPrincipal(identity);
    }
}
