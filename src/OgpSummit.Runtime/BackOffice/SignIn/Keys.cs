using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;

namespace OgpSummit.Runtime.BackOffice.SignIn;

/// <summary>
/// The keys that protect cookies, tokens and links lie in the data folder, beside the database: a restart signs nobody out. A
/// site that keeps its keys elsewhere, as several machines must, says so to ASP.NET Core as usual.
/// </summary>
internal sealed class Keys(IHostEnvironment environment, ILoggerFactory loggerFactory) : IPostConfigureOptions<KeyManagementOptions>
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public void PostConfigure(string? name, KeyManagementOptions options)
    {
        if (options.XmlRepository is not null)
        {
            return;
        }

        var folder = Path.Combine(
            environment.ContentRootPath, Constants.SystemDirectories.Data.TrimStart('~', '/').Replace('/', Path.DirectorySeparatorChar), "Keys");
        options.XmlRepository = new FileSystemXmlRepository(Create(folder), loggerFactory);
    }

    private static DirectoryInfo Create(string folder) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(folder)
        : Directory.CreateDirectory(folder, OwnerOnly);
}

internal static class KeysRegistration
{
    public static IServiceCollection AddKeys(this IServiceCollection services)
    {
        services.AddDataProtection();
        services.ConfigureOptions<Keys>();
        return services;
    }
}
