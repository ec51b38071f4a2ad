using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.USync.Command;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.USync.Startup;

internal static class USyncBoot
{
    /// <summary>
    /// Does what the settings ask for when the site starts. When the process was started for a command, does that instead
    /// and ends the process with the command's exit code.
    /// </summary>
    public static async Task RunUSyncAsync(this WebApplication app)
    {
        string[] args = [.. Environment.GetCommandLineArgs().Skip(1)];
        if (!UsyncCommand.IsIn(args))
        {
            await app.Services.GetRequiredService<USyncStartup>().RunAsync(app.Lifetime.ApplicationStopping);
            return;
        }

        var exitCode = await app.Services.GetRequiredService<UsyncCommand>().RunAsync(args, Console.Out);
        await app.Services.GetRequiredService<IRuntime>().StopAsync(CancellationToken.None);
        await app.DisposeAsync();
        Environment.Exit(exitCode);
    }
}
