using System.Runtime.InteropServices;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Server;

/// <summary>What a report of a fault needs to name about the server: versions and modes, no names and no paths.</summary>
internal sealed class TroubleshootingInformation(IUmbracoVersion version, IOptions<RuntimeSettings> runtime)
    : ISystemTroubleshootingInformationService
{
    public IDictionary<string, string> GetTroubleshootingInformation() => new Dictionary<string, string>
    {
        ["Server OS"] = RuntimeInformation.OSDescription,
        ["Server Framework"] = RuntimeInformation.FrameworkDescription,
        ["Default Language"] = Thread.CurrentThread.CurrentUICulture.Name,
        ["Umbraco Version"] = version.SemanticVersion.ToString(),
        ["Runtime Mode"] = runtime.Value.Mode.ToString(),
    };
}
