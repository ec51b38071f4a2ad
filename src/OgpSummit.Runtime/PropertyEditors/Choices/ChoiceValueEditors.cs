using OgpSummit.Runtime.PropertyEditors.Texts;
using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core.PropertyEditors;

namespace OgpSummit.Runtime.PropertyEditors.Choices;

/// <summary>Any number of the data type's options, posted as a list and stored as a JSON list; one choice is a list of one.</summary>
internal sealed class ChoicesValueEditor(ValueServices services, DataEditorAttribute attribute)
    : ValueEditor<IReadOnlyList<string>>(services, attribute)
{
    public override Reading<IReadOnlyList<string>> Read(object? raw)
    {
        if (RawValue.IsNothing(raw))
        {
            return Reading<IReadOnlyList<string>>.Nothing;
        }

        var chosen = RawValue.AsTexts(raw) ?? (RawValue.AsText(raw) is { } single ? [single] : null);
        if (chosen is null)
        {
            return Reading<IReadOnlyList<string>>.Malformed;
        }

        var distinct = chosen.Where(choice => !string.IsNullOrWhiteSpace(choice)).Distinct().ToArray();
        return distinct.Length is 0
            ? Reading<IReadOnlyList<string>>.Nothing
            : Reading<IReadOnlyList<string>>.Of(distinct);
    }

    protected override object Store(IReadOnlyList<string> value, object? configuration) => Services.Json.Serialize(value);

    protected override object ShowNothing() => Array.Empty<string>();

    protected override IEnumerable<string> TextsToMatch(IReadOnlyList<string> value) => value;

    protected override IEnumerable<string> Faults(IReadOnlyList<string> value, object? configuration, bool isEntered)
    {
        if (configuration is not ValueListConfiguration list)
        {
            yield break;
        }

        var unknown = value.Except(list.Items).ToArray();
        if (unknown.Length > 0)
        {
            yield return Texts.Say(
                unknown.Length is 1 ? "notOneOfOptions" : "multipleNotOneOfOptions", string.Join(", ", unknown));
        }

        if (list is DropDownFlexibleConfiguration { Multiple: false } && value.Count > 1)
        {
            yield return Texts.Say("entriesExceed", 1, value.Count - 1);
        }
    }
}

/// <summary>One of the data type's options.</summary>
internal sealed class ChoiceValueEditor(ValueServices services, DataEditorAttribute attribute)
    : TextValueEditor(services, attribute)
{
    protected override IEnumerable<string> Faults(string value, object? configuration, bool isEntered)
    {
        if (configuration is ValueListConfiguration list && !list.Items.Contains(value))
        {
            yield return Texts.Say("notOneOfOptions", value);
        }
    }
}
