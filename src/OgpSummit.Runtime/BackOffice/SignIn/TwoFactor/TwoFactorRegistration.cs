using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Security;

namespace OgpSummit.Runtime.BackOffice.SignIn.TwoFactor;

internal static class TwoFactorRegistration
{
    private static readonly TimeSpan TimeForACode = TimeSpan.FromMinutes(5);

    public static IServiceCollection AddTwoFactor(this IServiceCollection services)
    {
        services.AddSingleton<ITwoFactorProvider, AuthenticatorApp>();
        services.AddSingleton<UsedCodes>();
        services.AddSingleton<SecondStep>();

        // Umbraco's service believes in a provider only when Identity's options name it.
        services.Configure<BackOfficeIdentityOptions>(options =>
            options.Tokens.ProviderMap[AuthenticatorApp.Name] = new TokenProviderDescriptor(typeof(AuthenticatorApp)));

        services.AddAuthentication().AddCookie(Constants.Security.BackOfficeTwoFactorAuthenticationType, options =>
        {
            options.Cookie.Name = Constants.Security.BackOfficeTwoFactorAuthenticationType;
            options.Cookie.Path = BackOfficePath.Root;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.ExpireTimeSpan = TimeForACode;
            options.SlidingExpiration = false;
        });
        return services;
    }
}
