using System.Security.Principal;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.Persistence.Users;

/// <summary>
/// Makes and unlocks accounts for Umbraco's user service. Without mail there are no invitations and no links to set a
/// password, so no token is ever given out, and none is valid.
/// </summary>
internal sealed class UserAccounts(
    IBackOfficeUserStore users,
    IExternalLoginWithKeyService logins,
    Passwords passwords,
    IOptions<GlobalSettings> global,
    IOptions<SecuritySettings> security) : ICoreBackOfficeUserManager
{
    public string GeneratePassword() => passwords.Generate();

    public Task<IdentityCreationResult> CreateAsync(UserCreateModel createModel) =>
        CreateAsync(createModel, passwords.Generate());

    public Task<IdentityCreationResult> CreateForInvite(UserCreateModel createModel) => CreateAsync(createModel, password: null);

    public async Task<Attempt<UserUnlockResult, UserOperationStatus>> UnlockUser(IUser user)
    {
        user.IsLockedOut = false;
        user.FailedPasswordAttempts = 0;
        user.LastLockoutDate = null;
        var status = await users.SaveAsync(user);
        return status == UserOperationStatus.Success
            ? Attempt.SucceedWithStatus(status, new UserUnlockResult())
            : Attempt.FailWithStatus(status, new UserUnlockResult());
    }

    public Task<Attempt<ICollection<IIdentityUserLogin>, UserOperationStatus>> GetLoginsAsync(IUser user) =>
        Task.FromResult(Attempt.SucceedWithStatus<ICollection<IIdentityUserLogin>, UserOperationStatus>(
            UserOperationStatus.Success, logins.GetExternalLogins(user.Key).ToList()));

    public Task<Attempt<string, UserOperationStatus>> GenerateEmailConfirmationTokenAsync(IUser user) =>
        Task.FromResult(Attempt.FailWithStatus(UserOperationStatus.CannotInvite, ""));

    public Task<Attempt<string, UserOperationStatus>> GeneratePasswordResetTokenAsync(IUser user) =>
        Task.FromResult(Attempt.FailWithStatus(UserOperationStatus.CannotPasswordReset, ""));

    public Task<bool> IsEmailConfirmationTokenValidAsync(IUser user, string token) => Task.FromResult(false);

    public Task<bool> IsResetPasswordTokenValidAsync(IUser user, string token) => Task.FromResult(false);

    /// <summary>Nobody can ask for a new password by mail, so there is nothing to tell.</summary>
    public void NotifyForgotPasswordRequested(IPrincipal user, string toString)
    {
    }

    private async Task<IdentityCreationResult> CreateAsync(UserCreateModel model, string? password)
    {
        if (model.UserName.Except(security.Value.AllowedUserNameCharacters).Any())
        {
            return IdentityCreationResult.Fail($"Username '{model.UserName}' is invalid.");
        }

        var user = new User(global.Value, model.Name, model.Email, model.UserName, Passwords.None())
        {
            Key = model.Id ?? Guid.NewGuid(),
            Kind = model.Kind,
            Language = global.Value.DefaultUILanguage,
            IsApproved = false,
        };
        if (password is not null)
        {
            passwords.Set(user, password);
        }

        return await users.SaveAsync(user) == UserOperationStatus.CancelledByNotification
            ? IdentityCreationResult.Cancel()
            : new IdentityCreationResult { Succeded = true, InitialPassword = password };
    }
}
