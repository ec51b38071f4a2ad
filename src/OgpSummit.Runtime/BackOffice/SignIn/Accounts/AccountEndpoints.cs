using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.BackOffice.SignIn.Limits;
using OgpSummit.Runtime.BackOffice.SignIn.Mail;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using OgpSummit.Runtime.ManagementApi.Users;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.BackOffice.SignIn.Accounts;

/// <summary>Passwords of people who cannot sign in yet or any more, by stock's addresses; anybody may send these requests.</summary>
internal static class AccountEndpoints
{
    /// <param name="api">The group <c>/umbraco/management/api/v1</c>, for everybody.</param>
    public static void MapAccounts(this IEndpointRouteBuilder api)
    {
        var accounts = api.MapGroup("").RequireRateLimiting(RateLimits.Attempts);
        accounts.MapPost("/security/forgot-password", RequestAsync);
        accounts.MapPost("/security/forgot-password/verify", (Body<ResetCode> body, ChosenPasswords passwords, IOptions<UserPasswordConfigurationSettings> settings) =>
            VerifyAsync(AccountPurpose.Reset, body.Value.User, body.Value.Code, passwords, settings));
        accounts.MapPost("/security/forgot-password/reset", (Body<ResetCode> body, ChosenPasswords passwords) =>
            ChooseAsync(AccountPurpose.Reset, body.Value.User, body.Value.Code, body.Value.Password, passwords));
        accounts.MapPost("/user/invite/verify", (Body<InviteCode> body, ChosenPasswords passwords, IOptions<UserPasswordConfigurationSettings> settings) =>
            VerifyAsync(AccountPurpose.Invitation, body.Value.User, body.Value.Code, passwords, settings));
        accounts.MapPost("/user/invite/create-password", (Body<InviteCode> body, ChosenPasswords passwords) =>
            ChooseAsync(AccountPurpose.Invitation, body.Value.User, body.Value.Code, body.Value.Password, passwords));
    }

    private static async Task<IResult> RequestAsync(Body<Forgotten> body, HttpContext http, ResetRequests requests)
    {
        if (string.IsNullOrWhiteSpace(body.Value.Email))
        {
            return BadInput.Model("$.email", "required");
        }

        if (!requests.IsOffered(http))
        {
            return Answer.Problem(UserOperationStatus.CannotPasswordReset);
        }

        await requests.AddAsync(http, body.Value.Email);
        return Answer.Done();
    }

    private static async Task<IResult> VerifyAsync(
        AccountPurpose purpose, ById? user, string? code, ChosenPasswords passwords, IOptions<UserPasswordConfigurationSettings> settings) =>
        user is null || string.IsNullOrEmpty(code) ? Missing(user, code)
        : await passwords.IsValidAsync(purpose, user.Id, code) ? Answer.Of(new Verified(PasswordRules.Of(settings.Value)))
        : Invalid(purpose);

    private static async Task<IResult> ChooseAsync(
        AccountPurpose purpose, ById? user, string? code, string? password, ChosenPasswords passwords)
    {
        if (user is null || string.IsNullOrEmpty(code) || string.IsNullOrEmpty(password))
        {
            return Missing(user, code);
        }

        var chosen = await passwords.ChooseAsync(purpose, user.Id, code, password);
        return chosen.Status == UserOperationStatus.UserNotFound
            ? Invalid(purpose)
            : PasswordAnswers.Of(chosen, _ => Answer.Done());
    }

    private static IResult Missing(ById? user, string? code) => BadInput.Model(
        user is null ? "$.user" : string.IsNullOrEmpty(code) ? "$.token" : "$.password", "required");

    /// <summary>Nobody learns from it whether there is such a user.</summary>
    private static IResult Invalid(AccountPurpose purpose) => Answer.Problem(purpose == AccountPurpose.Invitation
        ? UserOperationStatus.InvalidInviteToken
        : UserOperationStatus.InvalidPasswordResetToken);

    private sealed record Forgotten(string? Email);

    private sealed record ResetCode(ById? User, [property: JsonPropertyName("resetCode")] string? Code, string? Password);

    private sealed record InviteCode(ById? User, [property: JsonPropertyName("token")] string? Code, string? Password);

    private sealed record Verified(PasswordRules PasswordConfiguration);
}
