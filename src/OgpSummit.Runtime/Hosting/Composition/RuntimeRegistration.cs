using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.Hosting.Boot;
using OgpSummit.Runtime.Hosting.Failures;
using OgpSummit.Runtime.Hosting.Jobs;
using OgpSummit.Runtime.Hosting.Site;
using OgpSummit.Runtime.Imaging;
using OgpSummit.Runtime.Notifications;
using OgpSummit.Runtime.Persistence;
using OgpSummit.Runtime.PropertyEditors;
using OgpSummit.Runtime.PublishedCache;
using OgpSummit.Runtime.Serialization;
using OgpSummit.Runtime.USync;
using OgpSummit.Runtime.Website;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Net;
using Umbraco.Cms.Core.Runtime;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Sync;
using Umbraco.Extensions;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace OgpSummit.Runtime.Hosting.Composition;

/// <summary>Everything that both the back office and the website stand on.</summary>
internal static class RuntimeRegistration
{
    public static IUmbracoBuilder AddRuntime(this IUmbracoBuilder builder)
    {
        if (builder.Services.Any(service => service.ServiceType == typeof(UmbracoRuntime)))
        {
            return builder;
        }

        return builder
            .AddConfiguration()
            .AddCoreServices()
            .AddDeliveryApiBuilders()
            .AddSite()
            .GuardServer()
            .AddSerialization()
            .AddPropertyEditors()
            .AddDatabase()
            .AddDefinitionPersistence()
            .AddContentPersistence()
            .AddContentNotificationHandlers()
            .AddUserPersistence()
            .AddRequests()
            .AddImaging()
            .AddPublishedCache()
            .AddUSync()
            .AddCoreNotifications()
            .AddJobs()
            .AddUnsupportedServices();
    }

    private static IUmbracoBuilder AddSite(this IUmbracoBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<CrashRecovery>();
        services.AddSingleton<UmbracoRuntime>();
        services.AddSingleton<IRuntime>(provider => provider.GetRequiredService<UmbracoRuntime>());
        services.AddUnique<IRuntimeState, RuntimeState>();
        services.AddUnique<IHostingEnvironment, HostingEnvironment>();
        services.AddUnique<IMainDomLock, FileMainDomLock>();
        services.AddUnique<IServerMessenger, LocalServerMessenger>();
        services.AddUnique<IServerRoleAccessor, SingleServerRoleAccessor>();
        services.AddUnique<IReservedFieldNamesService, ReservedFieldNames>();
        services.AddUnique<ILocalLoginSettingProvider, LocalLogin>();
        services.AddUnique<IIpResolver, RequestOrigin>();
        services.AddUnique<IBackOfficeSecurityAccessor, RequestOrigin>();
        return builder;
    }
}
