using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Configuration;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.DynamicRoot.QuerySteps;
using Umbraco.Cms.Core.HealthChecks.NotificationMethods;
using Umbraco.Cms.Core.Install;
using Umbraco.Cms.Core.Logging;
using Umbraco.Cms.Core.Logging.Viewer;
using Umbraco.Cms.Core.Packaging;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.Hosting.Composition;

/// <summary>
/// The parts of Umbraco that this host leaves out, all in one place: members, webhooks, packages, the log viewer, files of
/// the front end. What offers them in the back office is not offered to any user group.
/// </summary>
internal static class UnsupportedServices
{
    public static readonly IReadOnlyList<Type> Types =
    [
        // Members
        typeof(IMemberRepository), typeof(IMemberGroupRepository), typeof(IExternalMemberRepository),
        typeof(IPublishedMemberCache), typeof(IConsentRepository),

        // E-mail to users who follow a document
        typeof(INotificationsRepository),

        // Webhooks: partners subscribe to the plug-in's own
        typeof(IWebhookRepository), typeof(IWebhookLogRepository), typeof(IWebhookRequestRepository),
        typeof(IWebhookFiringService),

        // Packages, installer and telemetry
        typeof(IPackagingService), typeof(IPackageDataInstallation), typeof(IUsageInformationService),
        typeof(IConfigManipulator), typeof(IFilePermissionHelper),
#pragma warning disable CS0618 // Obsolete, and yet Core's own services are built from them.
        typeof(IInstallationRepository), typeof(IUpgradeCheckRepository),
#pragma warning restore CS0618

        // Log viewer and profiler
        typeof(ILogViewerRepository), typeof(ILogViewerQueryRepository), typeof(ILoggingConfiguration),
        typeof(IWebProfilerRepository), typeof(IMarkdownToHtmlConverter), typeof(ICronTabParser),

        // Files of the front end, edited in the back office
        typeof(IScriptRepository), typeof(IStylesheetRepository), typeof(IPartialViewRepository),

        // Pickers whose root is found by a query
        typeof(IDynamicRootRepository),

        // A farm of servers that elects one of them
        typeof(IServerRegistrationRepository), typeof(ILastSyncedRepository),
    ];

    /// <summary>Only what nobody registered before; a composer may still bring its own implementation.</summary>
    public static IUmbracoBuilder AddUnsupportedServices(this IUmbracoBuilder builder)
    {
        // Their handlers would ask for webhooks at every publish.
        builder.WebhookEvents().Clear();
        foreach (var type in Types)
        {
            builder.Services.TryAdd(ServiceDescriptor.Singleton(type, _ => UnsupportedProxy.Create(type)));
        }

        return builder;
    }
}
