using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.Notifications;

/// <summary>
/// Whether former addresses are kept as redirects: a setting can forbid it, and where it does not, an administrator can switch
/// it off and on while the site runs.
/// </summary>
internal sealed class RedirectTracking(IOptionsMonitor<WebRoutingSettings> settings, IKeyValueService values)
{
    private const string Key = "OgpSummit.Runtime.RedirectTracking";
    private const string Off = "off";

    private bool? _isSwitchedOn;

    public bool IsOn => !settings.CurrentValue.DisableRedirectUrlTracking && (_isSwitchedOn ??= values.GetValue(Key) != Off);

    /// <returns>False when the setting forbids it.</returns>
    public bool Switch(bool on)
    {
        if (settings.CurrentValue.DisableRedirectUrlTracking)
        {
            return !on;
        }

        values.SetValue(Key, on ? "on" : Off);
        _isSwitchedOn = on;
        return true;
    }
}
