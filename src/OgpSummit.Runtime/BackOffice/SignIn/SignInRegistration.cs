using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.BackOffice.SignIn.Accounts;
using OgpSummit.Runtime.BackOffice.SignIn.Limits;
using OgpSummit.Runtime.BackOffice.SignIn.Login;
using OgpSummit.Runtime.BackOffice.SignIn.Mail;
using OgpSummit.Runtime.BackOffice.SignIn.Pages;
using OgpSummit.Runtime.BackOffice.SignIn.Sessions;
using OgpSummit.Runtime.BackOffice.SignIn.Tokens;
using OgpSummit.Runtime.BackOffice.SignIn.TwoFactor;
using OgpSummit.Runtime.ManagementApi;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Security;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.BackOffice.SignIn;

/// <summary>How editors sign in, and how a request proves who sent it. See docs/sign-in.md.</summary>
internal static class SignInRegistration
{
    public static IUmbracoBuilder AddSignIn(this IUmbracoBuilder builder)
    {
        var services = builder.Services;
        services.AddKeys();
        services.AddAntiforgery();
        services.AddControllersWithViews().AddApplicationPart(typeof(SignInRegistration).Assembly);
        services.AddSingleton<BackOfficeOrigin>();

        services.AddAuthentication().AddCookie(Constants.Security.BackOfficeAuthenticationType);
        services.ConfigureOptions<SignInCookie>();
        services.AddSingleton<OpenSessions>();
        services.AddSingleton<SignInSession>();
        services.AddUnique<ICoreBackOfficeSignInManager, UserPrincipals>();

        services.AddRateLimits();
        services.AddSingleton<SignInLimits>();
        services.AddSingleton<AttemptCounts>();
        services.AddSingleton<KnownBrowsers>();

        services.AddSingleton<PasswordWork>();
        services.AddSingleton<PasswordLogin>();
        services.AddSingleton<LoginRecords>();
        services.AddHostedService(provider => provider.GetRequiredService<LoginRecords>());
        services.AddSingleton<SignIns>();
        services.AddTwoFactor();
        services.AddAccounts();
        services.AddMail();
        services.AddSingleton<ChoosePage>();
        builder.AddNotificationAsyncHandler<UmbracoApplicationStartedNotification, FirstAdministrator>();
        return builder.AddTokens().AddBackOfficeAccess();
    }

    /// <summary>Behind authentication and authorization: what they found out is left for the code of the request.</summary>
    public static void UseSignIn(this IApplicationBuilder app) => app.UseMiddleware<UserCultureMiddleware>();

    public static void MapSignIn(this IEndpointRouteBuilder endpoints)
    {
        var api = endpoints.MapGroup(ManagementApiEndpoints.Path + "/v1")
            .AllowAnonymous()
            .AddEndpointFilter<BadRequests>()
            .AddEndpointFilter<SecureConnection>()
            .WithMetadata(new ManagementApiEndpoint());
        var server = api.MapGroup("/security/back-office");
        server.MapLogin();
        server.MapTokens();
        api.MapAccounts();
        endpoints.MapSignInPages();
    }
}
