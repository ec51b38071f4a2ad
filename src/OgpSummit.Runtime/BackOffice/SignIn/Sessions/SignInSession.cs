using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.BackOffice.SignIn.Limits;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;

namespace OgpSummit.Runtime.BackOffice.SignIn.Sessions;

/// <summary>Opens a session for somebody who has proved who he is.</summary>
internal sealed class SignInSession(OpenSessions sessions, IEventAggregator events, IOptionsMonitor<SecuritySettings> settings)
{
    public async Task BeginAsync(HttpContext http, IUser user)
    {
        var address = ClientAddress.Of(http);
        var session = sessions.Begin(user, address, endOthers: !settings.CurrentValue.GetUserAllowConcurrentLogins());
        var identity = new ClaimsIdentity(
            [
                new Claim(Constants.Security.OpenIdDictSubClaimType, user.Key.ToString()),
                new Claim(SessionClaims.Session, session.ToString()),
                new Claim(SessionClaims.Stamp, user.SecurityStamp!),
            ],
            Constants.Security.BackOfficeAuthenticationType);
        await http.SignInAsync(Constants.Security.BackOfficeAuthenticationType, new ClaimsPrincipal(identity));

        var id = user.Id.ToString(CultureInfo.InvariantCulture);
        await events.PublishAsync(new UserLoginSuccessNotification(address, id, id));
    }
}
