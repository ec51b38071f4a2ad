using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.ManagementApi.Answers;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Server;

/// <summary>What the client asks before anybody is signed in, and its “about” dialog.</summary>
internal static class ServerEndpoints
{
    public static void MapServer(this IEndpointRouteBuilder api)
    {
        var server = api.MapGroup("server");
        server.MapGet("status", (IRuntimeState state) => Answer.Of(new Status(state.Level))).AllowAnonymous();
        server.MapGet("configuration", Configuration).AllowAnonymous();
        server.MapGet("information", Information);
    }

    private static IResult Configuration(IOptions<SecuritySettings> security, ILocalLoginSettingProvider local) =>
        Answer.Of(new ServerConfiguration(
            security.Value.AllowPasswordReset, VersionCheckPeriod: 0, !local.HasDenyLocalLogin(), "/css"));

    private static IResult Information(IUmbracoVersion version, IOptions<RuntimeSettings> runtime) =>
        Answer.Of(new ServerInformation(
            version.SemanticVersion.ToString(),
            version.Version.ToString(),
            TimeZoneInfo.Local.GetUtcOffset(TimeProvider.System.GetUtcNow()).ToString("c"),
            runtime.Value.Mode));

    private sealed record Status(RuntimeLevel ServerStatus);

    private sealed record ServerConfiguration(
        bool AllowPasswordReset, int VersionCheckPeriod, bool AllowLocalLogin, string UmbracoCssPath);

    private sealed record ServerInformation(string Version, string AssemblyVersion, string BaseUtcOffset, RuntimeMode RuntimeMode);
}
