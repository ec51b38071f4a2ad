using System.Globalization;
using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;

namespace OgpSummit.Runtime.PropertyEditors.Numbers;

internal abstract class NumberValueEditor(ValueServices services, DataEditorAttribute attribute)
    : ValueEditor<decimal>(services, attribute)
{
    /// <summary>The step where the data type names none; null where any number will do.</summary>
    protected abstract decimal? SmallestStep { get; }

    public override Reading<decimal> Read(object? raw)
    {
        if (RawValue.IsNothing(raw))
        {
            return Reading<decimal>.Nothing;
        }

        // No group separators: whether "12,5" means 12.5 or 125 would depend on who reads it.
        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint
            | NumberStyles.AllowExponent | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;
        return decimal.TryParse(RawValue.AsText(raw), Plain, CultureInfo.InvariantCulture, out var number) && IsAllowed(number)
            ? Reading<decimal>.Of(number)
            : Reading<decimal>.Malformed;
    }

    protected abstract bool IsAllowed(decimal number);

    protected override IEnumerable<string> Faults(decimal value, object? configuration, bool isEntered)
    {
        if (configuration is not NumberConfiguration limits)
        {
            yield break;
        }

        if (value < limits.Min)
        {
            yield return Texts.Say("outOfRangeMinimum", value, limits.Min);
        }

        if (value > limits.Max)
        {
            yield return Texts.Say("outOfRangeMaximum", value, limits.Max);
        }

        var first = limits.Min ?? 0;
        var step = limits.Step ?? SmallestStep;
        if (step > 0 && !ValidationHelper.IsValueValidForStep(value, first, step.Value))
        {
            yield return Texts.Say("invalidStep", value, step, first);
        }
    }
}

internal sealed class IntegerValueEditor(ValueServices services, DataEditorAttribute attribute)
    : NumberValueEditor(services, attribute)
{
    protected override decimal? SmallestStep => null;

    protected override bool IsAllowed(decimal number) =>
        decimal.IsInteger(number) && number is >= int.MinValue and <= int.MaxValue;

    protected override object Store(decimal value, object? configuration) => (int)value;

    protected override object Show(decimal value, Umbraco.Cms.Core.Models.IProperty property) => (int)value;

    protected override string MalformedText(object raw) => Texts.Say("invalidInteger", RawValue.AsText(raw) ?? raw);
}

/// <summary>Six decimal places, which is what stock's database keeps.</summary>
internal sealed class DecimalValueEditor(ValueServices services, DataEditorAttribute attribute)
    : NumberValueEditor(services, attribute)
{
    protected override decimal? SmallestStep => 0.000001m;

    protected override bool IsAllowed(decimal number) => true;

    protected override object Store(decimal value, object? configuration) => value;

    protected override string MalformedText(object raw) => Texts.Say("invalidDecimal", RawValue.AsText(raw) ?? raw);
}
