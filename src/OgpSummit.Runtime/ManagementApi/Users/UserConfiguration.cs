using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Users;

/// <summary>What the client asks before it offers to invite, to change a password, or a second factor.</summary>
internal sealed class UserConfiguration(
    IOptions<SecuritySettings> security,
    IOptions<UserPasswordConfigurationSettings> passwords,
    ILocalLoginSettingProvider local,
    IUserInviteSender invitations,
    ITwoFactorLoginService twoFactor)
{
    public ForEveryone Everyone() => new(
        security.Value.KeepUserLoggedIn, PasswordRules.Of(passwords.Value), HasPasswords, HasTwoFactor);

    public ForEditorsOfUsers EditorsOfUsers() => new(
        invitations.CanSendInvites(), security.Value.UsernameIsEmail, PasswordRules.Of(passwords.Value), HasPasswords, HasTwoFactor);

    private bool HasPasswords => !local.HasDenyLocalLogin();

    private bool HasTwoFactor => HasPasswords && twoFactor.GetAllProviderNames().Any();

    internal sealed record ForEveryone(
        bool KeepUserLoggedIn, PasswordRules PasswordConfiguration, bool AllowChangePassword, bool AllowTwoFactor);

    internal sealed record ForEditorsOfUsers(
        bool CanInviteUsers,
        bool UsernameIsEmail,
        PasswordRules PasswordConfiguration,
        bool AllowChangePassword,
        bool AllowTwoFactor);
}

internal sealed record PasswordRules(
    int MinimumPasswordLength, bool RequireNonLetterOrDigit, bool RequireDigit, bool RequireLowercase, bool RequireUppercase)
{
    public static PasswordRules Of(IPasswordConfiguration settings) => new(
        settings.RequiredLength,
        settings.RequireNonLetterOrDigit,
        settings.RequireDigit,
        settings.RequireLowercase,
        settings.RequireUppercase);
}
