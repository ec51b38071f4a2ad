using System.Globalization;
using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.BackOffice.SignIn.Pages;
using Umbraco.Cms.Core.Security;

namespace OgpSummit.Runtime.BackOffice.SignIn.Sessions;

/// <summary>
/// What the back office says to a signed-in user, it says in his language; to somebody who is not signed in, in the browser's.
/// </summary>
internal sealed class UserCultureMiddleware(RequestDelegate next)
{
    /// <remarks>Asynchronous so that the culture ends with the request instead of staying with the connection.</remarks>
    public async Task InvokeAsync(HttpContext context)
    {
        if (Language(context) is { Length: > 0 } language)
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        }

        await next(context);
    }

    private static string? Language(HttpContext context) =>
        context.Features.Get<IBackOfficeSecurity>() is RequestUser user ? user.Language
        : BackOfficePath.IsAskedBy(context.Request) ? PageTexts.For(context.Request).Language
        : null;
}
