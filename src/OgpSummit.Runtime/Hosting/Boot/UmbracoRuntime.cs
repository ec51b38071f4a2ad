using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OgpSummit.Runtime.Persistence.Baseline;
using OgpSummit.Runtime.Persistence.Databases;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Runtime;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.Hosting.Boot;

/// <summary>Starts and stops the site, in the order that Core's parts need.</summary>
internal sealed class UmbracoRuntime(
    IServiceProvider services,
    DatabasePreparation database,
    IRuntimeState state,
    IEventAggregator events,
    IHostApplicationLifetime lifetime,
    ILogger<UmbracoRuntime> logger) : IRuntime
{
    public IRuntimeState State => state;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        // Core's static extension methods find their services here.
        StaticServiceProvider.Instance = services;

        await database.PrepareAsync(cancellationToken);
        Get<BaselineSeeder>().Seed();
        state.DetermineRuntimeLevel();
        Get<IMainDom>().Acquire(Get<IApplicationShutdownRegistry>());
        await events.PublishAsync(new PostRuntimePremigrationsUpgradeNotification(), cancellationToken);
        await Get<ComponentCollection>().InitializeAsync(isRestarting: false, cancellationToken);
        await events.PublishAsync(new UmbracoApplicationStartingNotification(state.Level, isRestarting: false), cancellationToken);
        await Get<CrashRecovery>().BeginAsync();
        await Get<IDocumentCacheService>().SeedAsync(cancellationToken);
        await Get<IMediaCacheService>().SeedAsync(cancellationToken);

        lifetime.ApplicationStarted.Register(
            () => events.Publish(new UmbracoApplicationStartedNotification(isRestarting: false)));
        logger.LogInformation("Umbraco {Version} is running.", state.SemanticVersion);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await events.PublishAsync(new UmbracoApplicationStoppingNotification(isRestarting: false), cancellationToken);
        await Get<ComponentCollection>().TerminateAsync(isRestarting: false, cancellationToken);
        Get<CrashRecovery>().End();
        await events.PublishAsync(new UmbracoApplicationStoppedNotification(isRestarting: false), cancellationToken);
        StaticServiceProvider.Instance = null!;
    }

    /// <exception cref="NotSupportedException">Always: the process is restarted by whoever started it.</exception>
    public Task RestartAsync() => throw new NotSupportedException("Restart the process instead.");

    private T Get<T>()
        where T : notnull => (T)services.GetService(typeof(T))!;
}
