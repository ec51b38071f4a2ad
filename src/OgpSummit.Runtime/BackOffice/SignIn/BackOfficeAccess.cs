using Microsoft.Extensions.DependencyInjection;
using OpenIddict.Validation.AspNetCore;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Web.Common.Authorization;

namespace OgpSummit.Runtime.BackOffice.SignIn;

internal static class BackOfficeAccess
{
    /// <summary>Whoever is signed in, whatever sections are open to him.</summary>
    public static IUmbracoBuilder AddBackOfficeAccess(this IUmbracoBuilder builder)
    {
        builder.Services.AddAuthorizationBuilder().AddPolicy(AuthorizationPolicies.BackOfficeAccess, policy => policy
            .AddAuthenticationSchemes(OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme)
            .RequireAuthenticatedUser());
        return builder;
    }
}
