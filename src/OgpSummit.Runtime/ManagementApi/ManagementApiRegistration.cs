using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OgpSummit.Runtime.Hosting.Composition;
using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Contents;
using OgpSummit.Runtime.ManagementApi.CurrentUser;
using OgpSummit.Runtime.ManagementApi.Documents;
using OgpSummit.Runtime.ManagementApi.HealthChecks;
using OgpSummit.Runtime.ManagementApi.Media;
using OgpSummit.Runtime.ManagementApi.Redirects;
using OgpSummit.Runtime.ManagementApi.References;
using OgpSummit.Runtime.ManagementApi.Server;
using OgpSummit.Runtime.ManagementApi.TemporaryFiles;
using OgpSummit.Runtime.ManagementApi.UserGroups;
using OgpSummit.Runtime.ManagementApi.Users;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi;

internal static class ManagementApiRegistration
{
    /// <summary>What the endpoints of the back office's API stand on; each noun adds its own services here.</summary>
    public static IUmbracoBuilder AddManagementApi(this IUmbracoBuilder builder)
    {
        var services = builder.Services;
        services.AddAuthorization(ManagementPolicies.Add);

        // A parameter that cannot be read is answered with 400 in Development too, not with the developer's page.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
        services.AddSingleton<IAuthorizationHandler, SectionHandler>();
        services.TryAddSingleton<ISystemTroubleshootingInformationService, TroubleshootingInformation>();
        services.AddTexts(typeof(ManagementApiRegistration), "Problems");
        services.AddTexts(typeof(ManagementApiRegistration), "HealthChecks.Texts");
        AddContents(services);
        services.AddCurrentUser();
        services.AddDocuments();
        services.AddDocumentWriting();
        services.AddMedia();
        services.AddSettings();
        services.AddTemporaryFiles();
        services.AddUserGroups();
        services.AddUsers();
        builder.AddHealthChecks();
        return builder;
    }

    /// <summary>What documents and media share.</summary>
    private static void AddContents(IServiceCollection services)
    {
        services.AddSingleton<Sights>();
        services.AddSingleton<DocumentAccess>();
        services.AddSingleton<MediaAccess>();
        services.AddSingleton<ContentSearchResults>();
        services.AddSingleton<ContentValues>();
        services.AddSingleton<SiteCultures>();
        services.AddSingleton<AuditTrailReader>();
        services.AddSingleton<UserKeys>();
        services.AddSingleton<ReferenceReader>();
        services.AddSingleton<RedirectReader>();
    }
}
