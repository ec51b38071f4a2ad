using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Benchmarks.Inside;

[assembly: HostingStartup(typeof(Probe))]

namespace OgpSummit.Benchmarks.Inside;

/// <summary>
/// A few addresses in front of the measured site, in its own process: bytes from memory to compare with, counters, and
/// work that is timed where no HTTP disturbs it. The site itself knows nothing of it.
/// </summary>
internal sealed class Probe : IHostingStartup, IStartupFilter
{
    private readonly SqlCount _sql = new();

    public void Configure(IWebHostBuilder builder) =>
        builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(this));

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Map("/benchmark/bytes", branch => branch.Run(new BytesFromMemory().AnswerAsync));
        app.Map("/benchmark/counters", branch => branch.Run(context => context.Response.WriteAsJsonAsync(Counters.Now(_sql))));
        app.Map("/benchmark/memory", branch => branch.Run(context => context.Response.WriteAsJsonAsync(MemoryUse.Now())));
        app.Map("/benchmark/write", branch => branch.Run(WriteAsync));
        app.Map("/benchmark/track", branch => branch.Run(TrackAsync));
        app.Map("/benchmark/touch", branch => branch.Run(TouchAsync));
        app.Map("/benchmark/grow", branch => branch.Run(GrowAsync));
        app.Map("/benchmark/distract", branch => branch.Run(DistractAsync));
        app.Map("/benchmark/picture", branch => branch.Run(context =>
            NoisyPicture.AnswerAsync(context, Number(context, "width"), Number(context, "height"))));
        app.Map("/benchmark/search", branch => branch.Run(SearchAsync));
        next(app);
    };

    private Task WriteAsync(HttpContext context) => AnswerAsync(context, services =>
        ActivatorUtilities.CreateInstance<CommitmentWriter>(services, _sql).WriteAsync(Number(context, "first"), Number(context, "count")));

    private static Task TrackAsync(HttpContext context) => AnswerAsync(context, services =>
        ActivatorUtilities.CreateInstance<TrackingWriter>(services).WriteAsync(Number(context, "commitments"), Number(context, "reports")));

    private static Task TouchAsync(HttpContext context) => AnswerAsync(context, services =>
        ActivatorUtilities.CreateInstance<TrackingWriter>(services).TouchAsync());

    private static Task GrowAsync(HttpContext context) => AnswerAsync(context, services =>
        ActivatorUtilities.CreateInstance<TrackingWriter>(services).GrowAsync());

    private static Task DistractAsync(HttpContext context) => AnswerAsync(context, services =>
        ActivatorUtilities.CreateInstance<TrackingWriter>(services).DistractAsync());

    private static Task SearchAsync(HttpContext context) => AnswerAsync(context, services =>
        Task.FromResult(ActivatorUtilities.CreateInstance<SearchTiming>(services).Measure(Number(context, "rounds"))));

    /// <summary>Does the work outside of the request, whose caches would grow with it.</summary>
    private static async Task AnswerAsync<T>(HttpContext context, Func<IServiceProvider, Task<T>> work)
    {
        var services = context.RequestServices.GetRequiredService<IServiceScopeFactory>();
        Task<T> running;
        using (ExecutionContext.SuppressFlow())
        {
            running = Task.Run(async () =>
            {
                await using var scope = services.CreateAsyncScope();
                return await work(scope.ServiceProvider);
            });
        }

        await context.Response.WriteAsJsonAsync(await running);
    }

    private static int Number(HttpContext context, string name) =>
        int.Parse(context.Request.Query[name].ToString(), CultureInfo.InvariantCulture);
}
