using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OgpSummit.Runtime.Hosting.Failures;
using OgpSummit.Runtime.USync.Startup;
using Umbraco.Cms.Core.Services;

namespace Umbraco.Extensions;

public static class WebApplicationExtensions
{
    /// <summary>
    /// Brings the database up to date, fills the caches and, at the first boot, imports the uSync files. A reason not to
    /// start that a person can mend is told in one line, and the process ends with an exit code other than zero. A process
    /// that was started for a uSync command does that and ends.
    /// </summary>
    public static async Task BootUmbracoAsync(this WebApplication app)
    {
        var runtime = app.Services.GetRequiredService<IRuntime>();
        try
        {
            await runtime.StartAsync(CancellationToken.None);
        }
        catch (StartupException exception)
        {
            Failure.Stop(exception.Message);
        }

        await app.RunUSyncAsync();
        app.Lifetime.ApplicationStopped.Register(() => runtime.StopAsync(CancellationToken.None).GetAwaiter().GetResult());
    }
}
