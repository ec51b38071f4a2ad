using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.BackOffice.SignIn.Limits;
using OgpSummit.Runtime.BackOffice.SignIn.TwoFactor;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;

namespace OgpSummit.Runtime.BackOffice.SignIn.Login;

/// <summary>Signing in by JSON, as stock's login page does it. A page of another site cannot send JSON here.</summary>
internal static class LoginEndpoints
{
    public static void MapLogin(this IEndpointRouteBuilder group)
    {
        group.MapPost("/login", LoginAsync).RequireRateLimiting(RateLimits.Attempts);
        group.MapPost("/verify-2fa", VerifyAsync).RequireRateLimiting(RateLimits.Attempts);
    }

    private static async Task<IResult> LoginAsync(Body<LoginRequest> body, HttpContext http, SignIns signIns, SecondStep secondStep)
    {
        var request = body.Value;
        if (string.IsNullOrEmpty(request.Username) || string.IsNullOrEmpty(request.Password))
        {
            return BadInput.Model(string.IsNullOrEmpty(request.Username) ? "$.username" : "$.password", "required");
        }

        var result = await signIns.WithPasswordAsync(http, request.Username, request.Password);
        return result.Outcome switch
        {
            LoginOutcome.SignedIn => Answer.Done(),
            LoginOutcome.SecondStep => TypedResults.Json(
                new SecondStepRequired(null, await secondStep.ProvidersAsync(result.User!)), statusCode: StatusCodes.Status402PaymentRequired),
            _ => Refuse(result),
        };
    }

    private static async Task<IResult> VerifyAsync(Body<CodeRequest> body, HttpContext http, SignIns signIns)
    {
        var request = body.Value;
        if (string.IsNullOrEmpty(request.Code) || string.IsNullOrEmpty(request.Provider))
        {
            return BadInput.Model(string.IsNullOrEmpty(request.Code) ? "$.code" : "$.provider", "required");
        }

        var result = await signIns.WithCodeAsync(http, request.Provider, request.Code);
        return result.Outcome switch
        {
            LoginOutcome.SignedIn => Answer.Done(),
            LoginOutcome.SecondStep => new ProblemDocument("Error", "Invalid code", StatusCodes.Status400BadRequest),
            LoginOutcome.Invalid => new ProblemDocument("Error", "No user found", StatusCodes.Status401Unauthorized),
            _ => Refuse(result),
        };
    }

    private static IResult Refuse(LoginResult result) => result.Outcome switch
    {
        LoginOutcome.Later => RateLimits.TooManyAttempts(result.Wait),
        LoginOutcome.Locked => new ProblemDocument("Error", "User is locked", StatusCodes.Status403Forbidden)
        {
            Detail = "Too many wrong passwords were tried. Sign in where you did before, wait, or ask an administrator to unlock the account.",
        },
        LoginOutcome.NotAllowed => new ProblemDocument("Error", "User is not allowed", StatusCodes.Status403Forbidden)
        {
            Detail = "The account is disabled.",
        },
        _ => new ProblemDocument("Error", "Invalid credentials", StatusCodes.Status401Unauthorized)
        {
            Detail = "The provided credentials are invalid. User has not been signed in.",
        },
    };

    private sealed record LoginRequest(string Username, string Password);

    private sealed record CodeRequest(string Code, string Provider);

    private sealed record SecondStepRequired(string? TwoFactorLoginView, IEnumerable<string> EnabledTwoFactorProviderNames);
}
