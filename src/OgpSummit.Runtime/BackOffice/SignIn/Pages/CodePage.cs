using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.BackOffice.SignIn.Login;
using OgpSummit.Runtime.BackOffice.SignIn.TwoFactor;

namespace OgpSummit.Runtime.BackOffice.SignIn.Pages;

/// <summary>Where a person types the code of an authenticator app.</summary>
internal static class CodePage
{
    public static async Task<IResult> ShowAsync(HttpContext http, SecondStep step) => await step.PendingAsync(http) is null
        ? Results.LocalRedirect(SignInPages.Login + PageFrame.Of(http).Query)
        : new PageView("Code", new CodeModel(PageFrame.Of(http)));

    public static async Task<IResult> SubmitAsync(HttpContext http, SignIns signIns)
    {
        var form = await PageForm.ReadAsync(http);
        var result = await signIns.WithCodeAsync(http, AuthenticatorApp.Name, form["code"]);
        var model = new CodeModel(PageFrame.Of(http));
        return result.Outcome switch
        {
            LoginOutcome.SignedIn => Results.LocalRedirect(PageFrame.Return(http.Request)),
            LoginOutcome.SecondStep => Refuse(model, model.Texts["WrongCode"], StatusCodes.Status401Unauthorized),
            LoginOutcome.Later => Refuse(model, LoginPage.Later(model.Texts, result.Wait), StatusCodes.Status429TooManyRequests),
            _ => new PageView("Notice", new NoticeModel(model.Frame, model.Title, model.Texts["CodeExpired"]), StatusCodes.Status401Unauthorized),
        };
    }

    private static PageView Refuse(CodeModel model, string alert, int status) => new("Code", model with { Alert = alert }, status);
}
