using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.BackOffice.SignIn.Sessions;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;

namespace OgpSummit.Runtime.BackOffice.SignIn.Login;

internal static class LoginEndpoints
{
    public static void MapLogin(this IEndpointRouteBuilder group) => group.MapPost("/login", LoginAsync);

    private static async Task<IResult> LoginAsync(
        Body<LoginRequest> body, HttpContext http, PasswordLogin login, SignInSession session)
    {
        var request = body.Value;
        if (string.IsNullOrEmpty(request.Username) || string.IsNullOrEmpty(request.Password))
        {
            return BadInput.Model(string.IsNullOrEmpty(request.Username) ? "$.username" : "$.password", "required");
        }

        var result = await login.TryAsync(request.Username, request.Password);
        if (result.Outcome != LoginOutcome.SignedIn)
        {
            return Refuse(result.Outcome);
        }

        await session.BeginAsync(http, result.User!);
        return Answer.Done();
    }

    private static ProblemDocument Refuse(LoginOutcome outcome) => outcome switch
    {
        LoginOutcome.Locked => new("Error", "User is locked", StatusCodes.Status403Forbidden)
        {
            Detail = "The user is locked, and need to be unlocked before more login attempts can be executed.",
        },
        LoginOutcome.NotAllowed => new("Error", "User is not allowed", StatusCodes.Status403Forbidden)
        {
            Detail = "The operation is not allowed on the user",
        },
        _ => new("Error", "Invalid credentials", StatusCodes.Status401Unauthorized)
        {
            Detail = "The provided credentials are invalid. User has not been signed in.",
        },
    };

    private sealed record LoginRequest(string Username, string Password);
}
