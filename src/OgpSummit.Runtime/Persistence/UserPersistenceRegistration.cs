using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.Persistence.Audit;
using OgpSummit.Runtime.Persistence.Baseline;
using OgpSummit.Runtime.Persistence.Operations;
using OgpSummit.Runtime.Persistence.TemporaryFiles;
using OgpSummit.Runtime.Persistence.Users;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.Persistence;

internal static class UserPersistenceRegistration
{
    /// <summary>Users, their groups and sessions, what is logged of them, temporary files, and the first rows of a database.</summary>
    public static IUmbracoBuilder AddUserPersistence(this IUmbracoBuilder builder)
    {
        builder.Services
            .AddSingleton<UserGroupSet>()
            .AddSingleton<UserSet>()
            .AddSingleton<GroupPermissions>()
            .AddSingleton<LoginSessions>()
            .AddSingleton<ApiClients>()
            .AddSingleton<Passwords>()
            .AddSingleton<StockUserGroups>()
            .AddSingleton<SuperUser>()
            .AddSingleton<BaselineSeeder>();

        builder.Services
            .AddSingleton<IUserRepository, UserRepository>()
            .AddSingleton<IUserGroupRepository, UserGroupRepository>()
            .AddSingleton<IUserDataRepository, UserDataRepository>()
            .AddSingleton<ITwoFactorLoginRepository, TwoFactorLoginRepository>()
            .AddSingleton<IExternalLoginWithKeyRepository, ExternalLoginRepository>()
            .AddSingleton<IAuditEntryRepository, AuditEntryRepository>()
            .AddSingleton<ILongRunningOperationRepository, LongRunningOperationRepository>()
            .AddSingleton<TemporaryFileRepository>()
            .AddSingleton<ITemporaryFileRepository>(provider => provider.GetRequiredService<TemporaryFileRepository>())
            .AddSingleton<IPublicAccessRepository, NoPublicAccess>();

        builder.Services
            .AddSingleton<UserChanges>()
            .AddSingleton<BackOfficeUserStore>()
            .AddSingleton<IBackOfficeUserStore>(services => services.GetRequiredService<BackOfficeUserStore>())
            .AddSingleton<IBackOfficeUserReader>(services => services.GetRequiredService<BackOfficeUserStore>())
            .AddSingleton<IUserIdKeyResolver, UserIdKeyResolver>()
            .AddSingleton<IUserDataService, UserDataService>();

        return builder
            .AddNotificationHandler<ContentDeletedNotification, ForgetDeletedNodes>()
            .AddNotificationHandler<MediaDeletedNotification, ForgetDeletedNodes>();
    }
}
