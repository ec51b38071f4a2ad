using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.Persistence.Databases;
using OgpSummit.Runtime.Persistence.Model;
using OpenIddict.EntityFrameworkCore.Models;
using OpenIddict.Server;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace OgpSummit.Runtime.BackOffice.SignIn.Tokens;

/// <summary>OpenIddict as the authorization server of one client, the back office, and as the judge of its tokens.</summary>
internal static class TokenRegistration
{
    /// <summary>The client's code counts on a refresh token that lives four times as long as an access token.</summary>
    private const int RefreshesPerSession = 4;

    /// <summary>Several tabs may ask for new tokens at once, each with the cookie that they all had.</summary>
    private static readonly TimeSpan TimeForOtherTabs = TimeSpan.FromSeconds(30);

    public static IUmbracoBuilder AddTokens(this IUmbracoBuilder builder)
    {
        var services = builder.Services;

        // It tells each token request in full, code verifier included.
        services.AddLogging(logging => logging.AddFilter("OpenIddict", LogLevel.Warning));
        services.AddScoped<CmsDb>(provider => provider.GetRequiredService<ICmsDatabase>().CreateContext());
        services.AddSingleton<IAuthenticationSchemeProvider, RequestHandlerSchemes>();
        services.AddOpenIddict()
            .AddCore(core => core
                .UseEntityFrameworkCore(store => store.UseDbContext<CmsDb>())
                .ReplaceApplicationManager<OpenIddictEntityFrameworkCoreApplication, BackOfficeClients>())
            .AddServer(ConfigureServer)
            .AddValidation(validation =>
            {
                validation.UseLocalServer();
                validation.UseAspNetCore();
                validation.UseDataProtection();
                validation.AddEventHandler(BearerFromCookie.Descriptor);
                validation.AddEventHandler(SessionOfToken.Descriptor);
            });
        services.AddOptions<OpenIddictServerOptions>().Configure<IOptions<GlobalSettings>>((options, global) =>
        {
            options.RefreshTokenLifetime = global.Value.TimeOut;
            options.AccessTokenLifetime = global.Value.TimeOut / RefreshesPerSession;
        });
        services.AddSingleton<RemoveOldTokens>();
        services.AddHostedService(provider => provider.GetRequiredService<RemoveOldTokens>());
        return builder.AddNotificationAsyncHandler<UmbracoApplicationStartingNotification, RegisterClient>();
    }

    private static void ConfigureServer(OpenIddictServerBuilder server)
    {
        server
            .SetAuthorizationEndpointUris(TokenPaths.Authorize)
            .SetTokenEndpointUris(TokenPaths.Token)
            .SetRevocationEndpointUris(TokenPaths.Revoke)
            .AllowAuthorizationCodeFlow()
            .RequireProofKeyForCodeExchange()
            .AllowRefreshTokenFlow()
            .UseReferenceRefreshTokens()
            .SetAuthorizationCodeLifetime(TimeSpan.FromMinutes(1))
            .SetRefreshTokenReuseLeeway(TimeForOtherTabs)
            .Configure(options => options.CodeChallengeMethods.Remove(CodeChallengeMethods.Plain));

        // Data protection guards every token here. OpenIddict asks for these keys all the same, and uses them for nothing.
        server.UseDataProtection();
        server.AddEphemeralEncryptionKey().AddEphemeralSigningKey();
        server.UseAspNetCore()
            .EnableAuthorizationEndpointPassthrough()
            .EnableTokenEndpointPassthrough()
            .DisableTransportSecurityRequirement();

        server.AddEventHandler(HideCode.Descriptor);
        server.AddEventHandler(HideTokens.Descriptor);
        server.AddEventHandler(ShowTokens.Descriptor);
        server.AddEventHandler(ShowRevokedToken.Descriptor);
        server.AddEventHandler(EndRevokedSession.Descriptor);
        server.AddEventHandler(EndReplayedSession.Note.Descriptor);
        server.AddEventHandler(EndReplayedSession.Clear.Descriptor);
        server.AddEventHandler(EndReplayedSession.Descriptor);
    }
}
