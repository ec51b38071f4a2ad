using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using OgpSummit.Runtime.BackOffice.SignIn.Login;
using OgpSummit.Runtime.BackOffice.SignIn.Mail;
using OgpSummit.Runtime.BackOffice.SignIn.Tokens;

namespace OgpSummit.Runtime.BackOffice.SignIn.Pages;

/// <summary>Where a person types a user name and a password.</summary>
internal static class LoginPage
{
    public static IResult Show(HttpContext http, ResetRequests resets) =>
        new PageView("Login", Model(http, resets, Hint(http.Request)));

    public static async Task<IResult> SubmitAsync(HttpContext http, SignIns signIns, ResetRequests resets)
    {
        var form = await PageForm.ReadAsync(http);
        if (!form.IsOurs)
        {
            var model = Model(http, resets, Hint(http.Request));
            return new PageView("Login", model with { Alert = model.Texts["Stale"] }, StatusCodes.Status400BadRequest);
        }

        var userName = form["username"];
        var result = await signIns.WithPasswordAsync(http, userName, form["password"]);
        return result.Outcome switch
        {
            LoginOutcome.SignedIn => Results.LocalRedirect(PageFrame.Return(http.Request)),
            LoginOutcome.SecondStep => Results.LocalRedirect(SignInPages.Code + PageFrame.Of(http).Query),
            _ => Refuse(result, Model(http, resets, userName)),
        };
    }

    public static string Later(PageTexts texts, TimeSpan wait) => texts.Format("Later", (int)Math.Ceiling(wait.TotalSeconds));

    private static PageView Refuse(LoginResult result, LoginModel model)
    {
        var (text, status) = result.Outcome switch
        {
            LoginOutcome.Later => (Later(model.Texts, result.Wait), StatusCodes.Status429TooManyRequests),
            LoginOutcome.Locked => (model.Texts["Locked"], StatusCodes.Status403Forbidden),
            LoginOutcome.NotAllowed => (model.Texts["NotAllowed"], StatusCodes.Status403Forbidden),
            _ => (model.Texts["Invalid"], StatusCodes.Status401Unauthorized),
        };
        return new PageView("Login", model with { Alert = text }, status);
    }

    private static LoginModel Model(HttpContext http, ResetRequests resets, string userName) =>
        new(PageFrame.Of(http), userName, resets.IsOffered(http));

    /// <summary>Whom the client wants back when a session ran out.</summary>
    private static string Hint(HttpRequest request)
    {
        var address = PageFrame.Return(request);
        return address.StartsWith(TokenPaths.Authorize, StringComparison.Ordinal)
            && QueryHelpers.ParseQuery(address[TokenPaths.Authorize.Length..]).TryGetValue("login_hint", out var hint)
                ? hint.ToString()
                : "";
    }
}
