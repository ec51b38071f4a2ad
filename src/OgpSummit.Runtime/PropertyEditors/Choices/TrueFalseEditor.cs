using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core.PropertyEditors;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace OgpSummit.Runtime.PropertyEditors.Choices;

[DataEditor(Aliases.Boolean, ValueType = ValueTypes.Integer, ValueEditorIsReusable = true)]
internal sealed class TrueFalseEditor(IDataValueEditorFactory factory) : Editor<TrueFalseValueEditor>(factory);

/// <summary>Stored as 1 or 0. A property that was never set stays unset: neither yes nor no.</summary>
internal sealed class TrueFalseValueEditor(ValueServices services, DataEditorAttribute attribute)
    : ValueEditor<bool>(services, attribute)
{
    public override Reading<bool> Read(object? raw) => RawValue.AsText(raw)?.Trim().ToUpperInvariant() switch
    {
        "1" or "TRUE" => Reading<bool>.Of(true),
        "0" or "FALSE" => Reading<bool>.Of(false),
        "" => Reading<bool>.Nothing,
        null when RawValue.IsNothing(raw) => Reading<bool>.Nothing,
        _ => Reading<bool>.Malformed,
    };

    protected override object Store(bool value, object? configuration) => value ? 1 : 0;
}
