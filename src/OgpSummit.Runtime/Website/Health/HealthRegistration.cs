using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace OgpSummit.Runtime.Website.Health;

/// <summary>What a supervisor asks: does the process live, and may it be sent visitors?</summary>
internal static class HealthRegistration
{
    private const string Path = "/umbraco/api/health";

    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<Readiness>("umbraco");
        return services;
    }

    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks($"{Path}/live", new HealthCheckOptions { Predicate = _ => false });
        endpoints.MapHealthChecks($"{Path}/ready", new HealthCheckOptions());
    }
}
