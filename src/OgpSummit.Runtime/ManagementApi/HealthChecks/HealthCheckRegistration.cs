using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.HealthChecks.Checks.Configuration;
using Umbraco.Cms.Core.HealthChecks.Checks.Data;
using Umbraco.Cms.Core.HealthChecks.Checks.Permissions;
using Umbraco.Cms.Core.HealthChecks.Checks.Security;

namespace OgpSummit.Runtime.ManagementApi.HealthChecks;

internal static class HealthCheckRegistration
{
    /// <summary>Umbraco's checks, but for those of what this host does not have.</summary>
    public static IUmbracoBuilder AddHealthChecks(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton<HealthCheckNames>();
        builder.Services.AddSingleton<HealthCheckRuns>();
        builder.HealthChecks()
            .Add<TreeCheck>()
            .Exclude<DatabaseIntegrityCheck>()
            .Exclude<FolderAndFilePermissionsCheck>()
            .Exclude<ModelsBuilderModeCheck>()
            .Exclude<NotificationEmailCheck>()
            .Exclude<XssProtectionCheck>();
        return builder;
    }
}
