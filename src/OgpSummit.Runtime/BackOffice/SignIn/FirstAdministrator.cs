using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OgpSummit.Runtime.Persistence.Users;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Security;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.BackOffice.SignIn;

/// <summary>
/// Lets somebody into a new site. On a developer's machine that is a generated password, printed once on the console and kept
/// nowhere but as a hash; anywhere else it is a line that says which settings to make. There is no default password.
/// </summary>
internal sealed class FirstAdministrator(
    IBackOfficeUserStore users, Passwords passwords, UserSet all, IServer server, IHostEnvironment environment, ILogger<FirstAdministrator> logger)
    : INotificationAsyncHandler<UmbracoApplicationStartedNotification>
{
    private const string Email = "admin@localhost";

    public async Task HandleAsync(UmbracoApplicationStartedNotification notification, CancellationToken cancellationToken)
    {
        if (all.Current.ById.Values.Any(CanAdminister))
        {
            return;
        }

        if (!environment.IsDevelopment())
        {
            logger.LogWarning(
                "Nobody can sign in to the back office. Set Umbraco:CMS:Unattended:UnattendedUserName, UnattendedUserEmail and "
                + "UnattendedUserPassword (environment: Umbraco__CMS__Unattended__UnattendedUserPassword …), then start again.");
            return;
        }

        if (await users.GetAsync(Constants.Security.SuperUserKey) is { } administrator)
        {
            await LetInAsync(administrator);
        }
    }

    private static bool CanAdminister(IUser user) =>
        user.IsApproved && user.IsAdmin() && !Passwords.IsNone(user.RawPasswordValue);

    private async Task LetInAsync(IUser administrator)
    {
        var password = passwords.Generate();
        administrator.Email = Email;
        administrator.Username = Email;
        passwords.Set(administrator, password);
        await users.SaveAsync(administrator);

        // Not to the log, which may be kept.
        await Console.Out.WriteLineAsync($"""

              Back office   {Address()}/umbraco
              User name     {Email}
              Password      {password}

              Shown this once. Change it under your name in the back office.

            """);
    }

    private string Address() =>
        server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()?.TrimEnd('/') ?? "http://localhost:5000";
}
