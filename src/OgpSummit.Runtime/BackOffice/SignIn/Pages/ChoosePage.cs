using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.BackOffice.SignIn.Accounts;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.BackOffice.SignIn.Pages;

/// <summary>Where somebody who came by a link chooses a password: for the first time, or in place of a forgotten one.</summary>
internal sealed class ChoosePage(
    ChosenPasswords passwords, IBackOfficeUserStore users, IOptionsMonitor<UserPasswordConfigurationSettings> rules)
{
    public static bool IsAsked(HttpRequest request) => request.Query.ContainsKey("flow");

    public async Task<IResult> ShowAsync(HttpContext http)
    {
        var (link, user) = await FindAsync(http.Request);
        return user is null ? Invalid(http) : new PageView("Choose", Model(http, link, user));
    }

    public async Task<IResult> SubmitAsync(HttpContext http)
    {
        var (link, user) = await FindAsync(http.Request);
        if (user is null)
        {
            return Invalid(http);
        }

        var password = (await PageForm.ReadAsync(http))["password"];
        if (password.Length == 0)
        {
            return new PageView("Choose", Model(http, link, user), StatusCodes.Status400BadRequest);
        }

        var chosen = await passwords.ChooseAsync(link.Purpose, link.User, link.Code, password);
        return chosen.Success ? Saved(http)
            : chosen.Status is UserOperationStatus.InvalidInviteToken or UserOperationStatus.InvalidPasswordResetToken ? Invalid(http)
            : new PageView("Choose", Model(http, link, user) with { Alert = chosen.Result?.Error?.ErrorMessage }, StatusCodes.Status400BadRequest);
    }

    private async Task<(Link Link, IUser? User)> FindAsync(HttpRequest request)
    {
        var link = Link.Of(request);
        var isValid = link.Code.Length > 0 && await passwords.IsValidAsync(link.Purpose, link.User, link.Code);
        return (link, isValid ? await users.GetAsync(link.User) : null);
    }

    private ChooseModel Model(HttpContext http, Link link, IUser user)
    {
        var frame = PageFrame.Of(http);
        var isNew = link.Purpose == AccountPurpose.Invitation;
        return new ChooseModel(
            frame,
            frame.Texts[isNew ? "InviteTitle" : "ResetTitle"],
            isNew ? frame.Texts["InviteHint"] : null,
            user.Username,
            rules.CurrentValue.RequiredLength);
    }

    private static PageView Saved(HttpContext http) => Notice(http, "PasswordSaved", StatusCodes.Status200OK);

    private static PageView Invalid(HttpContext http) => Notice(http, "LinkInvalid", StatusCodes.Status400BadRequest);

    private static PageView Notice(HttpContext http, string text, int status)
    {
        var frame = PageFrame.Of(http);
        return new PageView("Notice", new NoticeModel(frame, frame.Texts[text], frame.Texts[text + "Hint"]), status);
    }

    private sealed record Link(AccountPurpose Purpose, Guid User, string Code)
    {
        public static Link Of(HttpRequest request)
        {
            var isInvitation = request.Query["flow"] == "invite-user";
            _ = Guid.TryParse(request.Query["userId"], out var user);
            return new Link(
                isInvitation ? AccountPurpose.Invitation : AccountPurpose.Reset,
                user,
                request.Query[isInvitation ? "inviteCode" : "resetCode"].ToString());
        }
    }
}
