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
        typeof(IMemberRepository), typeof(IMemberGroupRepository), typeof(IExternalMemberRepository),
        typeof(IPublishedMemberCache), typeof(IConsentRepository), typeof(INotificationsRepository),
        typeof(IWebhookRepository), typeof(IWebhookLogRepository), typeof(IWebhookRequestRepository),
        typeof(IWebhookFiringService),
#pragma warning disable CS0618 // Obsolete, and yet Core's own services are built from them.
        typeof(IInstallationRepository), typeof(IUpgradeCheckRepository),
#pragma warning restore CS0618
        typeof(IPackagingService), typeof(IPackageDataInstallation), typeof(IUsageInformationService),
        typeof(ILogViewerRepository), typeof(ILogViewerQueryRepository), typeof(ILoggingConfiguration),
        typeof(IScriptRepository), typeof(IStylesheetRepository), typeof(IPartialViewRepository),
        typeof(IFilePermissionHelper), typeof(IMarkdownToHtmlConverter), typeof(ICronTabParser),
        typeof(IWebProfilerRepository), typeof(IDynamicRootRepository), typeof(IConfigManipulator),
        typeof(IRelationRepository), typeof(IRelationTypeRepository), typeof(ITrackedReferencesRepository),
        typeof(ITagRepository), typeof(IRedirectUrlRepository), typeof(IMediaRepository), typeof(IPublicAccessRepository),
        typeof(IUserRepository), typeof(IUserGroupRepository), typeof(IUserInviteSender), typeof(IUserForgotPasswordSender),
        typeof(ITemporaryFileRepository), typeof(ILongRunningOperationRepository),
        typeof(IServerRegistrationRepository), typeof(ILastSyncedRepository), typeof(IAuditEntryRepository),
        typeof(IExternalLoginWithKeyRepository), typeof(ITwoFactorLoginRepository), typeof(IPropertyTypeUsageRepository),
        typeof(IDataTypeUsageRepository),
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
