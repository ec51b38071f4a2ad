using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.BackOffice.SignIn.Pages;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.BackOffice.SignIn.Accounts;

/// <summary>The addresses, of stock's form, that lead somebody to choosing a password.</summary>
internal sealed class AccountLinks(AccountTokens tokens, BackOfficeOrigin origin, IHttpContextAccessor http)
    : IInviteUriProvider, IForgotPasswordUriProvider
{
    public static string Path(IUser user, AccountPurpose purpose, string token)
    {
        var (flow, code) = purpose == AccountPurpose.Invitation ? ("invite-user", "inviteCode") : ("reset-password", "resetCode");
        return $"{SignInPages.Login}?flow={flow}&userId={user.Key}&{code}={token.ToUrlBase64()}";
    }

    /// <param name="origin">Scheme, host and port.</param>
    /// <param name="user">Whose password it is about.</param>
    public Uri Create(string origin, IUser user, AccountPurpose purpose) =>
        new(origin + Path(user, purpose, tokens.Create(user, purpose)));

    public Task<Attempt<Uri, UserOperationStatus>> CreateInviteUriAsync(IUser invitee) => Create(invitee, AccountPurpose.Invitation);

    public Task<Attempt<Uri, UserOperationStatus>> CreateForgotPasswordUriAsync(IUser user) => Create(user, AccountPurpose.Reset);

    public Task<Attempt<UserOperationStatus>> CanCreateForgotPasswordUriAsync() => Task.FromResult(Origin() is null
        ? Attempt.Fail(UserOperationStatus.ApplicationUrlNotConfigured)
        : Attempt.Succeed(UserOperationStatus.Success));

    private string? Origin() => http.HttpContext is { } context ? origin.ForLinks(context) : null;

    private Task<Attempt<Uri, UserOperationStatus>> Create(IUser user, AccountPurpose purpose) => Task.FromResult(Origin() is { } start
        ? Attempt.SucceedWithStatus(UserOperationStatus.Success, Create(start, user, purpose))
        : Attempt.FailWithStatus(UserOperationStatus.ApplicationUrlNotConfigured, new Uri("about:blank")));
}
