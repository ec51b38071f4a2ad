using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Umbraco.Cms.Core.DependencyInjection;

namespace OgpSummit.Tests.Integration.Hosting;

/// <summary>A wrongly wired service shows only when it is first asked for; so each is asked for here.</summary>
public sealed class CompositionTests
{
    [Fact]
    public async Task Every_registered_service_resolves()
    {
        IServiceCollection registered = null!;
        await using var host = await RuntimeHost.StartOnSqliteAsync(builder => registered = builder.Services);
        await using var scope = host.Services.CreateAsyncScope();

        var failures = new List<string>();
        foreach (var type in registered.Where(IsClosedAndOurs).Select(service => service.ServiceType).Distinct())
        {
            try
            {
                Assert.All(scope.ServiceProvider.GetServices(type), Assert.NotNull);
            }
            catch (Exception exception)
            {
                failures.Add($"{type.FullName}: {exception.Message}");
            }
        }

        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    private static bool IsClosedAndOurs(ServiceDescriptor service) =>
        !service.ServiceType.ContainsGenericParameters
        && !service.IsKeyedService
        && service.ServiceType != typeof(IHostedService)
        && (IsOurs(service.ServiceType) || (service.ImplementationType is { } implementation && IsOurs(implementation)));

    private static bool IsOurs(Type type) => type.Assembly.GetName().Name is { } name
        && (name.StartsWith("Umbraco", StringComparison.Ordinal) || name.StartsWith("OgpSummit", StringComparison.Ordinal));
}
