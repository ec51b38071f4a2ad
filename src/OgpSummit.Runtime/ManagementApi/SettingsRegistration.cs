using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.ManagementApi.DataTypes;
using OgpSummit.Runtime.ManagementApi.Dictionary;
using OgpSummit.Runtime.ManagementApi.DocumentTypes;
using OgpSummit.Runtime.ManagementApi.Templates;

namespace OgpSummit.Runtime.ManagementApi;

internal static class SettingsRegistration
{
    /// <summary>What the sections Settings and Translation stand on.</summary>
    public static void AddSettings(this IServiceCollection services)
    {
        services.AddSingleton<DataTypeDrafts>();
        services.AddSingleton<DataTypeTree>();
        services.AddSingleton<DictionaryTexts>();
        services.AddSingleton<DictionaryTree>();
        services.AddSingleton<DocumentTypeChecks>();
        services.AddSingleton<DocumentTypeTree>();
        services.AddSingleton<DocumentTypeUses>();
        services.AddSingleton<TemplateTree>();
    }
}
