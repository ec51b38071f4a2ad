using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OpenIddict.Server.AspNetCore;
using OpenIddict.Validation.AspNetCore;

namespace OgpSummit.Runtime.BackOffice.SignIn.Tokens;

/// <summary>
/// Keeps OpenIddict from looking at requests of visitors, which would cost more than an answer of the delivery API itself. It
/// is asked for whatever is of the back office, and wherever a request shows something that could say who sends it.
/// </summary>
internal sealed class RequestHandlerSchemes(IOptions<AuthenticationOptions> options, IHttpContextAccessor http)
    : AuthenticationSchemeProvider(options)
{
    public override async Task<IEnumerable<AuthenticationScheme>> GetRequestHandlerSchemesAsync()
    {
        var schemes = await base.GetRequestHandlerSchemesAsync();
        return http.HttpContext is { Request: var request } && IsOfVisitor(request) ? schemes.Where(IsOfOthers) : schemes;
    }

    private static bool IsOfVisitor(HttpRequest request) =>
        !BackOfficePath.IsAskedBy(request)
        && request.Headers is { Cookie.Count: 0, Authorization.Count: 0 };

    private static bool IsOfOthers(AuthenticationScheme scheme) => scheme.Name
        is not (OpenIddictServerAspNetCoreDefaults.AuthenticationScheme or OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme);
}
