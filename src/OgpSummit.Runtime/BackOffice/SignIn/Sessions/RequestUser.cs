using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.BackOffice.SignIn.Sessions;

/// <summary>The user of one request. What is handed out is a copy of the request's own, made when somebody asks.</summary>
internal sealed class RequestUser(IUser user) : IBackOfficeSecurity
{
    private readonly Lazy<IUser> _copy = new(() => (IUser)user.DeepClone());

    /// <summary>Asked for by every request, and not worth a copy.</summary>
    public string? Language => user.Language;

    public IUser CurrentUser => _copy.Value;

    public bool UserHasSectionAccess(string section, IUser asked) => asked.HasSectionAccess(section);

    public bool IsAuthenticated() => true;
}
