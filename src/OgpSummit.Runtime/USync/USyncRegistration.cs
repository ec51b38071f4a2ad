using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OgpSummit.Runtime.USync.Command;
using OgpSummit.Runtime.USync.Export;
using OgpSummit.Runtime.USync.Files;
using OgpSummit.Runtime.USync.Import;
using OgpSummit.Runtime.USync.Kinds;
using OgpSummit.Runtime.USync.Startup;
using Umbraco.Cms.Core.DependencyInjection;

namespace OgpSummit.Runtime.USync;

internal static class USyncRegistration
{
    /// <summary>Kinds are registered in the order in which an import needs them.</summary>
    public static IUmbracoBuilder AddUSync(this IUmbracoBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<USyncOptions>().BindConfiguration(USyncOptions.Section);
        services.AddOptions<USyncSet>().BindConfiguration(USyncSet.Section);
        services.TryAddSingleton(TimeProvider.System);

        services.AddSingleton<SyncFolders>();
        services.AddSingleton<FileNames>();
        services.AddSingleton<MediaMirror>();
        services.AddTransient<SyncSite>();
        services.AddSingleton<Func<SyncSite>>(provider => provider.GetRequiredService<SyncSite>);

        services.AddSingleton<ISyncKind, LanguageKind>();
        services.AddSingleton<ISyncKind, DataTypeKind>();
        services.AddSingleton<ISyncKind, TemplateKind>();
        services.AddSingleton<ISyncKind, MediaTypeKind>();
        services.AddSingleton<ISyncKind, DocumentTypeKind>();
        services.AddSingleton<ISyncKind, DictionaryKind>();
        services.AddSingleton<ISyncKind, MediaKind>();
        services.AddSingleton<ISyncKind, DocumentKind>();
        services.AddSingleton<ISyncKind, DomainKind>();

        services.AddSingleton<ImportState>();
        services.AddSingleton<Importer>();
        services.AddSingleton<Exporter>();
        services.AddSingleton<USyncStartup>();
        services.AddSingleton<UsyncCommand>();
        services.AddExportOnSave();
        return builder;
    }
}
