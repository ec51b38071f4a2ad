using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using OpenIddict.Core;
using OpenIddict.EntityFrameworkCore.Models;

namespace OgpSummit.Runtime.BackOffice.SignIn.Tokens;

/// <summary>
/// The back office lives at the origin of whoever asks for it, so its redirect address is not a row: it is computed for each
/// request. A site has several host names, and they change without anybody thinking of this table.
/// </summary>
internal sealed class BackOfficeClients(
    IOpenIddictApplicationCache<OpenIddictEntityFrameworkCoreApplication> cache,
    ILogger<OpenIddictApplicationManager<OpenIddictEntityFrameworkCoreApplication>> logger,
    IOptionsMonitor<OpenIddictCoreOptions> options,
    IOpenIddictApplicationStore<OpenIddictEntityFrameworkCoreApplication> store,
    IHttpContextAccessor http,
    BackOfficeOrigin origin)
    : OpenIddictApplicationManager<OpenIddictEntityFrameworkCoreApplication>(cache, logger, options, store)
{
    public override ValueTask<bool> ValidateRedirectUriAsync(
        OpenIddictEntityFrameworkCoreApplication application, string uri, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(http.HttpContext is { } context && uri == origin.Callback(context.Request));
}
