using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Net;
using Umbraco.Cms.Core.Security;

namespace OgpSummit.Runtime.Hosting.Site;

/// <summary>Who asks, and from where, for the audit trail; nobody outside of a request.</summary>
internal sealed class RequestOrigin(IHttpContextAccessor http) : IIpResolver, IBackOfficeSecurityAccessor
{
    /// <summary>What sign-in left on the request; null for visitors and for work that no request asked for.</summary>
    public IBackOfficeSecurity? BackOfficeSecurity => http.HttpContext?.Features.Get<IBackOfficeSecurity>();

    public string GetCurrentRequestIpAddress() => http.HttpContext?.Connection.RemoteIpAddress?.ToString() ?? string.Empty;

    public IDisposable Override(IBackOfficeSecurity backOfficeSecurity)
    {
        if (http.HttpContext is not { } context)
        {
            throw new InvalidOperationException("There is no request whose user could be replaced.");
        }

        var before = context.Features.Get<IBackOfficeSecurity>();
        context.Features.Set(backOfficeSecurity);
        return new Restore(() => context.Features.Set(before));
    }

    private sealed class Restore(Action action) : IDisposable
    {
        public void Dispose() => action();
    }
}
