using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Logging;

namespace OgpSummit.Runtime.Hosting.Composition;

/// <summary>Makes Core's builder, whose constructor registers some five hundred services of Core.</summary>
internal static class UmbracoBuilderCreation
{
    public static IUmbracoBuilder Create(WebApplicationBuilder builder, IRequestCache requestCache)
    {
        // The container's logger does not exist yet; what type discovery has to say goes to the console.
        var loggerFactory = LoggerFactory.Create(logging => logging
            .AddConfiguration(builder.Configuration.GetSection("Logging"))
            .AddConsole());
        var typeLoader = new TypeLoader(
            new TypeFinder(
                loggerFactory.CreateLogger<TypeFinder>(),
                new UmbracoAssemblies(Assembly.GetEntryAssembly()!),
                additionalExlusionAssemblies: null),
            loggerFactory.CreateLogger<TypeLoader>());
        var caches = new AppCaches(
            new DeepCloneAppCache(new ObjectCacheAppCache()),
            requestCache,
            new IsolatedCaches(_ => new DeepCloneAppCache(new ObjectCacheAppCache())));

        // |DataDirectory| in connection strings.
        AppDomain.CurrentDomain.SetData(
            "DataDirectory", Path.Combine(builder.Environment.ContentRootPath, "umbraco", "Data"));

        builder.Services.AddHttpContextAccessor();
        builder.Services.AddMemoryCache();
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(typeLoader);

        return new UmbracoBuilder(
            builder.Services, builder.Configuration, typeLoader, loggerFactory, new NoopProfiler(), caches);
    }
}
