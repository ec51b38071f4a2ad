using Microsoft.Extensions.DependencyInjection;

namespace OgpSummit.Runtime.ManagementApi.TemporaryFiles;

internal static class TemporaryFileRegistration
{
    public static void AddTemporaryFiles(this IServiceCollection services)
    {
        services.AddSingleton<UploadLimits>();
        services.AddSingleton<Uploads>();
    }
}
