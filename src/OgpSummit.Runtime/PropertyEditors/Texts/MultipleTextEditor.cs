using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core.PropertyEditors;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace OgpSummit.Runtime.PropertyEditors.Texts;

[DataEditor(Aliases.MultipleTextstring, ValueType = ValueTypes.Text, ValueEditorIsReusable = true)]
internal sealed class MultipleTextEditor(IDataValueEditorFactory factory, ConfigurationServices services)
    : Editor<MultipleTextValueEditor>(
        factory,
        services.Check<MultipleTextStringConfiguration>(limits => services.RangeFaults(limits.Min, limits.Max)));

/// <summary>Texts of one line each; stored one per line.</summary>
internal sealed class MultipleTextValueEditor(ValueServices services, DataEditorAttribute attribute)
    : ValueEditor<IReadOnlyList<string>>(services, attribute)
{
    private static readonly string[] LineBreaks = ["\r\n", "\n", "\r"];

    public override Reading<IReadOnlyList<string>> Read(object? raw)
    {
        if (RawValue.IsNothing(raw))
        {
            return Reading<IReadOnlyList<string>>.Nothing;
        }

        var texts = raw is string stored ? stored.Split(LineBreaks, StringSplitOptions.None) : RawValue.AsTexts(raw);
        if (texts is null)
        {
            return Reading<IReadOnlyList<string>>.Malformed;
        }

        var lines = texts.SelectMany(text => text.Split(LineBreaks, StringSplitOptions.None))
            .Where(line => !string.IsNullOrWhiteSpace(line))
            .ToArray();
        return lines.Length is 0 ? Reading<IReadOnlyList<string>>.Nothing : Reading<IReadOnlyList<string>>.Of(lines);
    }

    protected override object Store(IReadOnlyList<string> value, object? configuration) => string.Join('\n', value);

    protected override object ShowNothing() => Array.Empty<string>();

    protected override IEnumerable<string> TextsToMatch(IReadOnlyList<string> value) => value;

    protected override IEnumerable<string> FaultsOfNothing(object? configuration) => CountFaults(0, configuration);

    protected override IEnumerable<string> Faults(IReadOnlyList<string> value, object? configuration, bool isEntered) =>
        CountFaults(value.Count, configuration);

    private IEnumerable<string> CountFaults(int count, object? configuration)
    {
        if (configuration is not MultipleTextStringConfiguration limits)
        {
            yield break;
        }

        if (limits.Min > 0 && count < limits.Min)
        {
            yield return Texts.Say(
                count is 1 ? "outOfRangeSingleItemMinimum" : "outOfRangeMultipleItemsMinimum", count, limits.Min);
        }

        if (limits.Max > 0 && count > limits.Max)
        {
            yield return Texts.Say("outOfRangeMultipleItemsMaximum", count, limits.Max);
        }
    }
}
