using System.Globalization;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Security;

namespace OgpSummit.Runtime.BackOffice.SignIn.Sessions;

/// <summary>What the server says to a signed-in user, it says in his language.</summary>
internal sealed class UserCultureMiddleware(RequestDelegate next)
{
    /// <remarks>Asynchronous so that the culture ends with the request instead of staying with the connection.</remarks>
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<IBackOfficeSecurity>() is RequestUser { Language: { Length: > 0 } language })
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        }

        await next(context);
    }
}
