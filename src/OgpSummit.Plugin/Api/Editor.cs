using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;

namespace OgpSummit.Plugin.Api;

/// <summary>Who asks; the policy of the API lets nobody in who is not signed in.</summary>
internal sealed class Editor(IBackOfficeSecurityAccessor security)
{
    public IUser User => security.BackOfficeSecurity?.CurrentUser
        ?? throw new InvalidOperationException("Nobody is signed in, and yet the policy let the request pass.");
}
