using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OgpSummit.Plugin.Search.Indexing;
using OgpSummit.Plugin.Search.Queries;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace OgpSummit.Plugin.Search;

internal static class SearchFeature
{
    public static IUmbracoBuilder AddSearch(this IUmbracoBuilder builder)
    {
        builder.Services.AddOptions<SearchOptions>()
            .BindConfiguration(SearchOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();

        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<SummitAnalyzer>();
        builder.Services.AddSingleton<PublishedNow>();
        builder.Services.AddSingleton<EntryReader>();
        builder.Services.AddSingleton(services =>
            ActivatorUtilities.CreateInstance<IndexFolder>(services, FolderOf(services)));
        builder.Services.AddSingleton<IndexFingerprint>();
        builder.Services.AddSingleton<IndexUpdate>();
        builder.Services.AddSingleton<IndexQueue>();
        builder.Services.AddSingleton<CurrentIndex>();
        builder.Services.AddSingleton<Indexer>();
        builder.Services.AddHostedService(services => services.GetRequiredService<Indexer>());

        builder.Services.AddSingleton<Excerpts>();
        builder.Services.AddSingleton(SearchOperation.Operation);
        builder.Services.AddSingleton<IndexSearch>();
        builder.Services.AddSingleton<PublicAddress>();
        builder.Services.AddSingleton<ISummitSearch, SummitSearch>();

        return builder
            .AddNotificationHandler<UmbracoApplicationStartedNotification, StartIndexer>()
            .AddNotificationHandler<ContentCacheRefresherNotification, QueueOnChange>()
            .AddNotificationHandler<ContentTypeCacheRefresherNotification, QueueOnChange>()
            .AddNotificationHandler<DataTypeCacheRefresherNotification, QueueOnChange>()
            .AddNotificationHandler<LanguageCacheRefresherNotification, QueueOnChange>();
    }

    private static string FolderOf(IServiceProvider services) =>
        services.GetRequiredService<IOptions<SearchOptions>>().Value.Folder is { Length: > 0 } folder
            ? Path.GetFullPath(folder, services.GetRequiredService<IHostEnvironment>().ContentRootPath)
            : Path.Combine(services.GetRequiredService<IHostingEnvironment>().LocalTempPath, "OgpSummit", "Search");
}
