using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;

namespace OgpSummit.Runtime.Hosting.Failures;

internal static class FailureRegistration
{
    private const string Kestrel = "Microsoft.AspNetCore.Server.Kestrel.Core";

    /// <summary>Puts a guard before Kestrel; another server, such as a test's, stays as it is.</summary>
    public static IUmbracoBuilder GuardServer(this IUmbracoBuilder builder)
    {
        var services = builder.Services;
        if (services.LastOrDefault(service => service.ServiceType == typeof(IServer)) is
            { ImplementationType: { } server } && server.Assembly.GetName().Name == Kestrel)
        {
            services.AddSingleton<IServer>(
                provider => new GuardedServer((IServer)ActivatorUtilities.CreateInstance(provider, server)));
        }

        return builder;
    }
}
