using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.Persistence.Users;

/// <summary>Changes a password. Umbraco's user service has decided before who may change whose.</summary>
internal sealed class PasswordChanger(IBackOfficeUserStore users, Passwords passwords) : IBackOfficePasswordChanger
{
    public async Task<Attempt<PasswordChangedModel?>> ChangeBackOfficePassword(
        ChangeBackOfficeUserPasswordModel model, IUser? performingUser)
    {
        if (string.IsNullOrWhiteSpace(model.NewPassword))
        {
            return Refuse("A new password is required.", nameof(model.NewPassword));
        }

        if (!string.IsNullOrEmpty(model.OldPassword) && !passwords.Matches(model.User, model.OldPassword))
        {
            return Refuse("Incorrect password.", nameof(model.OldPassword));
        }

        if (passwords.Flaw(model.NewPassword) is { } flaw)
        {
            return Refuse(flaw, nameof(model.NewPassword));
        }

        passwords.Set(model.User, model.NewPassword);
        return await users.SaveAsync(model.User) == UserOperationStatus.Success
            ? Attempt.Succeed<PasswordChangedModel?>(new PasswordChangedModel())
            : Refuse("The password was not saved.", nameof(model.NewPassword));
    }

    private static Attempt<PasswordChangedModel?> Refuse(string reason, string field) => Attempt.Fail<PasswordChangedModel?>(
        new PasswordChangedModel { Error = new ValidationResult(reason, [char.ToLowerInvariant(field[0]) + field[1..]]) });
}
