using System.Globalization;
using Umbraco.Cms.Core.HealthChecks;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.HealthChecks;

/// <summary>
/// Umbraco names its checks in English alone. Texts of the area <c>healthChecks</c> go by the name of a group without
/// blanks, by the name of a check's class, and by that with <c>Description</c>.
/// </summary>
internal sealed class HealthCheckNames(ILocalizedTextService texts)
{
    public string Group(HealthCheck check) =>
        Text((check.Group ?? string.Empty).Replace(" ", string.Empty, StringComparison.Ordinal)) ?? check.Group ?? check.Name;

    public string Name(HealthCheck check) => Text(check.GetType().Name) ?? check.Name;

    public string? Description(HealthCheck check) => Text(check.GetType().Name + "Description") ?? check.Description;

    public string? Text(string alias)
    {
        var text = texts.Localize("healthChecks", alias, CultureInfo.CurrentUICulture);
        return text == $"[{alias}]" ? null : text;
    }
}
