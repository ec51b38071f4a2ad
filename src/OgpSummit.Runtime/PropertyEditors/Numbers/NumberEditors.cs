using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core.PropertyEditors;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace OgpSummit.Runtime.PropertyEditors.Numbers;

/// <summary>Replaces Core's editor, which validates 12.5 as an integer and then stores nothing.</summary>
[DataEditor(Aliases.Integer, ValueType = ValueTypes.Integer, ValueEditorIsReusable = true)]
internal sealed class IntegerEditor(IDataValueEditorFactory factory, ConfigurationServices services)
    : Editor<IntegerValueEditor>(
        factory, services.Check<NumberConfiguration>(limits => services.RangeFaults(limits.Min, limits.Max)));

/// <summary>Replaces Core's editor, which reads "12,5" as 125 on an English server.</summary>
[DataEditor(Aliases.Decimal, ValueType = ValueTypes.Decimal, ValueEditorIsReusable = true)]
internal sealed class DecimalEditor(IDataValueEditorFactory factory, ConfigurationServices services)
    : Editor<DecimalValueEditor>(
        factory, services.Check<NumberConfiguration>(limits => services.RangeFaults(limits.Min, limits.Max)));

internal sealed class NumberConfiguration
{
    [ConfigurationField("min")]
    public decimal? Min { get; set; }

    [ConfigurationField("max")]
    public decimal? Max { get; set; }

    [ConfigurationField("step")]
    public decimal? Step { get; set; }
}
