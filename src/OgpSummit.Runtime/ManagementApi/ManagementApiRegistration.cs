using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.FileProviders;
using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.DataTypes;
using OgpSummit.Runtime.ManagementApi.DocumentTypes;
using OgpSummit.Runtime.ManagementApi.Server;
using OgpSummit.Runtime.ManagementApi.Templates;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi;

internal static class ManagementApiRegistration
{
    /// <summary>What the endpoints of the back office's API stand on; each noun adds its own services here.</summary>
    public static IUmbracoBuilder AddManagementApi(this IUmbracoBuilder builder)
    {
        var services = builder.Services;
        services.AddAuthorization(ManagementPolicies.Add);
        services.AddSingleton<IAuthorizationHandler, SectionHandler>();
        services.TryAddSingleton<ISystemTroubleshootingInformationService, TroubleshootingInformation>();
        AddProblemTexts(services);
        AddSettings(services);
        return builder;
    }

    private static void AddSettings(IServiceCollection services)
    {
        services.AddSingleton<DataTypeTree>();
        services.AddSingleton<DocumentTypeTree>();
        services.AddSingleton<TemplateTree>();
    }

    private static void AddProblemTexts(IServiceCollection services)
    {
        var assembly = typeof(ManagementApiRegistration).Assembly;
        var files = new EmbeddedFileProvider(assembly, $"{typeof(ManagementApiRegistration).Namespace}.Problems");
        foreach (var file in files.GetDirectoryContents(string.Empty))
        {
            services.AddSingleton(new LocalizedTextServiceSupplementaryFileSource(file, overwriteCoreKeys: true));
        }
    }
}
