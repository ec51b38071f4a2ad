using System.Security.Principal;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.Persistence.Users;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Net;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.BackOffice.SignIn.Accounts;

/// <summary>Makes and unlocks accounts for Umbraco's user service, and judges the links that were given out for them.</summary>
internal sealed class UserAccounts(
    IBackOfficeUserStore users,
    IExternalLoginWithKeyService logins,
    Passwords passwords,
    AccountTokens tokens,
    IEventAggregator events,
    IIpResolver addresses,
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
        Token(user, AccountPurpose.Invitation);

    public Task<Attempt<string, UserOperationStatus>> GeneratePasswordResetTokenAsync(IUser user) => Token(user, AccountPurpose.Reset);

    public Task<bool> IsEmailConfirmationTokenValidAsync(IUser user, string token) =>
        Task.FromResult(tokens.IsValid(user, AccountPurpose.Invitation, token));

    public Task<bool> IsResetPasswordTokenValidAsync(IUser user, string token) =>
        Task.FromResult(tokens.IsValid(user, AccountPurpose.Reset, token));

    public void NotifyForgotPasswordRequested(IPrincipal user, string toString) =>
        events.Publish(new UserForgotPasswordRequestedNotification(addresses.GetCurrentRequestIpAddress(), toString, toString));

    private Task<Attempt<string, UserOperationStatus>> Token(IUser user, AccountPurpose purpose) =>
        Task.FromResult(Attempt.SucceedWithStatus(UserOperationStatus.Success, tokens.Create(user, purpose)));

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
