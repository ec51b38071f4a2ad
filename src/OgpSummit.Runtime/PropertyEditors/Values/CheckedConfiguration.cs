using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace OgpSummit.Runtime.PropertyEditors.Values;

/// <summary>Rules of a data type's configuration that span fields: they are stated on the typed configuration.</summary>
internal sealed class CheckedConfiguration<T>(ConfigurationServices services, Func<T, IEnumerable<string>> faults)
    : ConfigurationEditor<T>(services.IO)
    where T : new()
{
    public override IEnumerable<ValidationResult> Validate(IDictionary<string, object> configuration)
    {
        foreach (var result in base.Validate(configuration))
        {
            yield return result;
        }

        foreach (var fault in FaultsOf(configuration))
        {
            yield return new ValidationResult(fault);
        }
    }

    private IEnumerable<string> FaultsOf(IDictionary<string, object> configuration)
    {
        try
        {
            return faults((T)ToConfigurationObject(configuration, services.Json));
        }
        catch (InvalidOperationException malformed) when (malformed.InnerException is JsonException)
        {
            return [services.Texts.Say("invalidConfiguration", malformed.InnerException.Message)];
        }
    }
}

/// <summary>What every configuration editor is built with.</summary>
internal sealed record ConfigurationServices(IIOHelper IO, IConfigurationEditorJsonSerializer Json, ValidationTexts Texts)
{
    public CheckedConfiguration<T> Check<T>(Func<T, IEnumerable<string>> faults)
        where T : new() => new(this, faults);

    public CheckedConfiguration<T> Plain<T>()
        where T : new() => new(this, _ => []);

    /// <summary>A minimum above a maximum; a maximum of null or 0 means no maximum.</summary>
    public IEnumerable<string> RangeFaults(decimal? minimum, decimal? maximum) =>
        maximum is not (null or 0) && minimum > maximum ? [Texts.Say("configurationRange", minimum, maximum)] : [];
}
