using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.Hosting.Site;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.IO.MediaPathSchemes;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Implement;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace OgpSummit.Runtime.Hosting.Composition;

/// <summary>Implementations that Core contains but leaves to its missing sister packages to register.</summary>
internal static class CoreServices
{
    public static IUmbracoBuilder AddCoreServices(this IUmbracoBuilder builder)
    {
        var services = builder.Services;

        services.AddUnique<IIdKeyMap, IdKeyMap>();
        services.AddUnique<IAuditService, AuditService>();
        services.AddUnique<IAuditEntryService, AuditEntryService>();
        services.AddUnique<IDataTypeService, DataTypeService>();
        services.AddUnique<IServerRegistrationService, ServerRegistrationService>();
        services.AddUnique<IPublishedContentTypeFactory, PublishedContentTypeFactory>();
        services.AddUnique<IVariationContextAccessor, HybridVariationContextAccessor>();
        services.AddUnique<IPropertyRenderingContextAccessor, HybridPropertyRenderingContextAccessor>();
        services.AddUnique<IDefaultCultureAccessor, DefaultCultureAccessor>();
        services.AddUnique<IMediaPathScheme, UniqueMediaPathScheme>();
        services.AddTransient<IUrlAssembler, DefaultUrlAssembler>();
        services.AddSingleton(ServiceContext.CreatePartial());
        services.AddSingleton<IShortStringHelper>(provider => new DefaultShortStringHelper(
            new DefaultShortStringHelperConfig().WithDefault(
                provider.GetRequiredService<IOptions<RequestHandlerSettings>>().Value)));

        services.AddSingleton<FileSystems>();
        services.AddSingleton(CreateMediaFileManager);
        services.AddTransient(CreateTexts);
        return builder;
    }

    private static MediaFileManager CreateMediaFileManager(IServiceProvider provider)
    {
        var environment = provider.GetRequiredService<IHostingEnvironment>();
        var global = provider.GetRequiredService<IOptions<GlobalSettings>>().Value;
        var io = provider.GetRequiredService<IIOHelper>();
        var media = new PhysicalFileSystem(
            io,
            environment,
            provider.GetRequiredService<ILogger<PhysicalFileSystem>>(),
            ((HostingEnvironment)environment).MapWebRoot(global.UmbracoMediaPhysicalRootPath),
            environment.ToAbsolute(global.UmbracoMediaPath));

        return ActivatorUtilities.CreateInstance<MediaFileManager>(
            provider, provider.GetRequiredService<FileSystems>().CreateShadowWrapper(media, "media"));
    }

    /// <summary>Texts that Core itself shows (validation, audit), from the language files inside its assembly.</summary>
    private static LocalizedTextServiceFileSources CreateTexts(IServiceProvider provider) => new(
        provider.GetRequiredService<ILogger<LocalizedTextServiceFileSources>>(),
        provider.GetRequiredService<AppCaches>(),
        new DirectoryInfo(Path.Combine(
            provider.GetRequiredService<IHostingEnvironment>().ApplicationPhysicalPath, "umbraco", "config", "lang")),
        provider.GetServices<LocalizedTextServiceSupplementaryFileSource>(),
        new EmbeddedFileProvider(typeof(IUmbracoBuilder).Assembly, "Umbraco.Cms.Core.EmbeddedResources.Lang")
            .GetDirectoryContents(string.Empty));
}
