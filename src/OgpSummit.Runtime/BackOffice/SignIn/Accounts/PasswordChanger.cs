using System.ComponentModel.DataAnnotations;
using OgpSummit.Runtime.ManagementApi.Problems;
using OgpSummit.Runtime.Persistence.Users;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.BackOffice.SignIn.Accounts;

/// <summary>Changes a password. Umbraco's user service has decided before who may change whose.</summary>
internal sealed class PasswordChanger(IBackOfficeUserStore users, Passwords passwords, ILocalizedTextService texts) : IBackOfficePasswordChanger
{
    public async Task<Attempt<PasswordChangedModel?>> ChangeBackOfficePassword(
        ChangeBackOfficeUserPasswordModel model, IUser? performingUser)
    {
        if (string.IsNullOrWhiteSpace(model.NewPassword))
        {
            return Refuse("required", nameof(model.NewPassword));
        }

        if (!string.IsNullOrEmpty(model.OldPassword) && !passwords.Matches(model.User, model.OldPassword))
        {
            return Refuse("passwordIncorrect", nameof(model.OldPassword));
        }

        if (passwords.Flaw(model.NewPassword) is { } flaw)
        {
            return Refuse(flaw.Text, nameof(model.NewPassword), flaw.Argument);
        }

        passwords.Set(model.User, model.NewPassword);
        return await users.SaveAsync(model.User) == UserOperationStatus.Success
            ? Attempt.Succeed<PasswordChangedModel?>(new PasswordChangedModel())
            : Refuse("passwordNotSaved", nameof(model.NewPassword));
    }

    /// <summary>In the language of whoever chooses the password.</summary>
    private Attempt<PasswordChangedModel?> Refuse(string text, string field, string? argument = null)
    {
        var reason = ProblemTexts.Read(texts, text, argument) ?? text;
        return Attempt.Fail<PasswordChangedModel?>(new PasswordChangedModel
        {
            Error = new ValidationResult(reason, [char.ToLowerInvariant(field[0]) + field[1..]]),
        });
    }
}
