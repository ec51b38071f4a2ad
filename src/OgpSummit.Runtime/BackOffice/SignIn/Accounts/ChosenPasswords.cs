using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.BackOffice.SignIn.Accounts;

/// <summary>Sets the password that somebody chose who came by a link.</summary>
internal sealed class ChosenPasswords(IUserService users)
{
    /// <param name="code">As it stands in the link.</param>
    public async Task<bool> IsValidAsync(AccountPurpose purpose, Guid user, string code) => purpose == AccountPurpose.Invitation
        ? (await users.VerifyInviteAsync(user, code)).Success
        : (await users.VerifyPasswordResetAsync(user, code)).Success;

    public Task<Attempt<PasswordChangedModel, UserOperationStatus>> ChooseAsync(
        AccountPurpose purpose, Guid user, string code, string password) => purpose == AccountPurpose.Invitation
            ? users.CreateInitialPasswordAsync(user, code, password)
            : users.ResetPasswordAsync(user, code, password);
}
