using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.Persistence.Databases;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Scoping;
using OgpSummit.Runtime.Persistence.SearchTexts;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.DistributedLocking;
using Umbraco.Cms.Core.Scoping;

namespace OgpSummit.Runtime.Persistence;

internal static class PersistenceRegistration
{
    /// <summary>The database, its unit of work and its preparation at start; repositories are added by their rooms.</summary>
    public static IUmbracoBuilder AddDatabase(this IUmbracoBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<SqlitePragmas>();
        services.AddPooledDbContextFactory<SqliteCmsDb>((provider, options) => options
            .UseSqlite(DatabaseSettings.SqliteConnectionString(Settings(provider)))
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .AddInterceptors(provider.GetRequiredService<SqlitePragmas>()));
        services.AddPooledDbContextFactory<PostgreSqlCmsDb>((provider, options) => options
            .UseNpgsql(DatabaseSettings.Required(Settings(provider)))
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking));

        services.AddSingleton<ICmsDatabase>(provider => DatabaseSettings.KindOf(Settings(provider)) == DatabaseKind.Sqlite
            ? ActivatorUtilities.CreateInstance<SqliteDatabase>(provider)
            : ActivatorUtilities.CreateInstance<PostgreSqlDatabase>(provider));
        services.AddSingleton<ISearchTexts>(provider => DatabaseSettings.KindOf(Settings(provider)) == DatabaseKind.Sqlite
            ? new SqliteSearchTexts()
            : new PostgreSqlSearchTexts());
        services.AddSingleton<DatabasePreparation>();
        services.AddSingleton<CmsScopeProvider>();
        services.AddSingleton<ICoreScopeProvider>(provider => provider.GetRequiredService<CmsScopeProvider>());
        services.AddSingleton<IDistributedLockingMechanismFactory>(
            provider => provider.GetRequiredService<CmsScopeProvider>().Locks);
        return builder;
    }

    private static ConnectionStrings Settings(IServiceProvider provider) =>
        provider.GetRequiredService<IOptionsMonitor<ConnectionStrings>>().CurrentValue;
}
