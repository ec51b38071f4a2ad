using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.BackOffice.SignIn.Limits;
using OgpSummit.Runtime.BackOffice.SignIn.Login;
using OgpSummit.Runtime.BackOffice.SignIn.Mail;

namespace OgpSummit.Runtime.BackOffice.SignIn.Pages;

/// <summary>
/// The pages of the sign-in, each a plain form that the server answers: password managers, screen readers and browsers without
/// script get what everybody gets.
/// </summary>
internal static class SignInPages
{
    public const string Login = BackOfficePath.Root + "/login";
    public const string Code = Login + "/code";
    public const string Forgotten = Login + "/forgotten";

    public static void MapSignInPages(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPageAssets();
        var pages = endpoints.MapGroup("").AllowAnonymous().AddEndpointFilter<SecurePage>().WithMetadata(new SignInPage());
        pages.MapGet(Login, (HttpContext http, ChoosePage choose, ResetRequests resets) => ChoosePage.IsAsked(http.Request)
            ? choose.ShowAsync(http)
            : Task.FromResult(LoginPage.Show(http, resets)));
        pages.MapGet(Code, CodePage.ShowAsync);
        pages.MapGet(Forgotten, ForgottenPage.Show);

        var forms = pages.MapGroup("").RequireRateLimiting(RateLimits.Attempts);
        forms.MapPost(Login, (HttpContext http, ChoosePage choose, SignIns signIns, ResetRequests resets) => ChoosePage.IsAsked(http.Request)
            ? choose.SubmitAsync(http)
            : LoginPage.SubmitAsync(http, signIns, resets));
        forms.MapPost(Code, CodePage.SubmitAsync);
        forms.MapPost(Forgotten, ForgottenPage.SubmitAsync);
    }

    /// <summary>Over a connection that others can read, a page that says so takes the place of the form.</summary>
    private sealed class SecurePage(BackOfficeOrigin origin) : IEndpointFilter
    {
        public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
            origin.IsSafe(context.HttpContext.Request) ? next(context) : ValueTask.FromResult<object?>(Notice(context.HttpContext));

        private static PageView Notice(HttpContext http)
        {
            var frame = PageFrame.Of(http);
            var model = new NoticeModel(frame, frame.Texts["Unsafe"], frame.Texts["UnsafeHint"]) { LeadsToLogin = false };
            return new PageView("Notice", model, StatusCodes.Status400BadRequest);
        }
    }
}

/// <summary>Marks the endpoints that answer people, not programs.</summary>
internal sealed class SignInPage;
