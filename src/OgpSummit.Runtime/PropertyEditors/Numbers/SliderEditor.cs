using System.Globalization;
using System.Text.Json.Nodes;
using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace OgpSummit.Runtime.PropertyEditors.Numbers;

[DataEditor(Aliases.Slider, ValueEditorIsReusable = true)]
internal sealed class SliderEditor(IDataValueEditorFactory factory, ConfigurationServices services)
    : Editor<SliderValueEditor>(
        factory,
        services.Check<SliderConfiguration>(slider => services.RangeFaults(slider.MinimumValue, slider.MaximumValue)));

/// <summary>A number or a range; stored as <c>40</c> or <c>10,60</c>, shown as <c>{ from, to }</c>.</summary>
internal sealed class SliderValueEditor(ValueServices services, DataEditorAttribute attribute)
    : ValueEditor<SliderRange>(services, attribute)
{
    public override Reading<SliderRange> Read(object? raw)
    {
        if (RawValue.IsNothing(raw))
        {
            return Reading<SliderRange>.Nothing;
        }

        var bounds = BoundsOf(raw);
        return bounds.Length is 1 or 2 && TryParse(bounds[0], out var from) && TryParse(bounds[^1], out var to)
            ? Reading<SliderRange>.Of(new(from, to))
            : Reading<SliderRange>.Malformed;
    }

    protected override object Store(SliderRange value, object? configuration) =>
        configuration is SliderConfiguration { EnableRange: true }
            ? string.Create(CultureInfo.InvariantCulture, $"{value.From},{value.To}")
            : value.From.ToString(CultureInfo.InvariantCulture);

    protected override IEnumerable<string> Faults(SliderRange value, object? configuration, bool isEntered) =>
        configuration is SliderConfiguration slider
            ? RangeFaults(value, slider).Concat(value.Bounds.SelectMany(bound => BoundFaults(bound, slider)))
            : [];

    private IEnumerable<string> RangeFaults(SliderRange value, SliderConfiguration slider)
    {
        if (!slider.EnableRange && value.From != value.To)
        {
            yield return Texts.Say("unexpectedRange", value);
        }

        if (value.To < value.From)
        {
            yield return Texts.Say("invalidRange", value);
        }
        else if (slider.EnableRange && value.To - value.From < slider.MinimumRange)
        {
            yield return Texts.Say("minimumRange", value, slider.MinimumRange);
        }
    }

    private IEnumerable<string> BoundFaults(decimal bound, SliderConfiguration slider)
    {
        if (bound < slider.MinimumValue)
        {
            yield return Texts.Say("outOfRangeMinimum", bound, slider.MinimumValue);
        }

        if (slider.MaximumValue > slider.MinimumValue && bound > slider.MaximumValue)
        {
            yield return Texts.Say("outOfRangeMaximum", bound, slider.MaximumValue);
        }

        if (slider.Step > 0 && !ValidationHelper.IsValueValidForStep(bound, slider.MinimumValue, slider.Step))
        {
            yield return Texts.Say("invalidStep", bound, slider.Step, slider.MinimumValue);
        }
    }

    private static string[] BoundsOf(object? raw) => RawValue.AsNode(raw) is JsonObject node
        ? [RawValue.AsText(node["from"]) ?? string.Empty, RawValue.AsText(node["to"] ?? node["from"]) ?? string.Empty]
        : RawValue.AsText(raw)?.Split(',') ?? [];

    private static bool TryParse(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
}

internal sealed record SliderRange(decimal From, decimal To)
{
    [System.Text.Json.Serialization.JsonIgnore]
    public IEnumerable<decimal> Bounds => From == To ? [From] : [From, To];

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From},{To}");
}
