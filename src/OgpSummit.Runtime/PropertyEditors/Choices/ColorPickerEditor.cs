using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core.PropertyEditors;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace OgpSummit.Runtime.PropertyEditors.Choices;

[DataEditor(Aliases.ColorPicker, ValueEditorIsReusable = true)]
internal sealed class ColorPickerEditor(IDataValueEditorFactory factory, ConfigurationServices services)
    : Editor<ColorPickerValueEditor>(
        factory, services.Check<ColorPickerConfiguration>(palette => PickedColor.Faults(palette, services.Texts)));

/// <summary>A colour of the data type's palette; older values are the bare colour without its label.</summary>
internal sealed class ColorPickerValueEditor(ValueServices services, DataEditorAttribute attribute)
    : ValueEditor<PickedColor>(services, attribute)
{
    public override Reading<PickedColor> Read(object? raw)
    {
        if (RawValue.IsNothing(raw))
        {
            return Reading<PickedColor>.Nothing;
        }

        if (RawValue.AsNode(raw) is not JsonObject node)
        {
            return RawValue.AsText(raw) is { } bare && !bare.Contains('{', StringComparison.Ordinal)
                ? Reading<PickedColor>.Of(new(bare, bare))
                : Reading<PickedColor>.Malformed;
        }

        var value = RawValue.AsText(node["value"]);
        return string.IsNullOrWhiteSpace(value)
            ? Reading<PickedColor>.Malformed
            : Reading<PickedColor>.Of(new(value, RawValue.AsText(node["label"]) ?? value));
    }

    protected override object Store(PickedColor value, object? configuration) => Services.Json.Serialize(value);

    protected override IEnumerable<string> TextsToMatch(PickedColor value) => [value.Value];

    protected override IEnumerable<string> Faults(PickedColor value, object? configuration, bool isEntered)
    {
        if (configuration is ColorPickerConfiguration palette && !palette.Items.Exists(item => value.IsSameAs(item.Value)))
        {
            yield return Texts.Say("invalidColor", value.Value);
        }
    }
}

/// <param name="Value">Hexadecimal, with or without #.</param>
internal sealed partial record PickedColor(string Value, string Label)
{
    public static IEnumerable<string> Faults(ColorPickerConfiguration palette, ValidationTexts texts)
    {
        foreach (var item in palette.Items.Where(item => !Hexadecimal().IsMatch(Bare(item.Value))))
        {
            yield return texts.Say("configurationColor", item.Value);
        }

        foreach (var repeated in palette.Items.GroupBy(item => Bare(item.Value)).Where(group => group.Count() > 1))
        {
            yield return texts.Say("configurationDuplicate", repeated.Key);
        }
    }

    public bool IsSameAs(string color) => Bare(Value) == Bare(color);

    private static string Bare(string color) => color.TrimStart('#').ToUpperInvariant();

    [GeneratedRegex("^([0-9A-F]{3}|[0-9A-F]{6}|[0-9A-F]{8})$")]
    private static partial Regex Hexadecimal();
}
