using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.Hosting.Jobs;
using OpenIddict.Abstractions;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Runtime;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.BackOffice.SignIn.Tokens;

/// <summary>
/// Each refresh leaves two rows. They are kept while a token that comes back could still be genuine, so that it is known for
/// what it is, and then removed.
/// </summary>
internal sealed class RemoveOldTokens(
    IServiceScopeFactory scopes,
    IOptions<GlobalSettings> settings,
    TimeProvider clock,
    IRuntimeState state,
    IMainDom mainDom,
    ILogger<RemoveOldTokens> logger)
    : RecurringJob(TimeSpan.FromHours(1), clock, state, mainDom, logger)
{
    protected override Task RunAsync(CancellationToken cancellation) => RemoveAsync(cancellation);

    internal async Task RemoveAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var oldest = new DateTimeOffset(UtcNow) - settings.Value.TimeOut;
        await scope.ServiceProvider.GetRequiredService<IOpenIddictTokenManager>().PruneAsync(oldest, cancellation);
        await scope.ServiceProvider.GetRequiredService<IOpenIddictAuthorizationManager>().PruneAsync(oldest, cancellation);
    }
}
