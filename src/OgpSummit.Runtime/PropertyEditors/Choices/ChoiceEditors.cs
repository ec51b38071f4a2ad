using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core.PropertyEditors;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace OgpSummit.Runtime.PropertyEditors.Choices;

[DataEditor(Aliases.DropDownListFlexible, ValueEditorIsReusable = true)]
internal sealed class DropdownEditor(IDataValueEditorFactory factory, ConfigurationServices services)
    : Editor<ChoicesValueEditor>(
        factory, services.Check<DropDownFlexibleConfiguration>(list => Options.Faults(list.Items, services.Texts)));

[DataEditor(Aliases.CheckBoxList, ValueType = ValueTypes.Text, ValueEditorIsReusable = true)]
internal sealed class CheckBoxListEditor(IDataValueEditorFactory factory, ConfigurationServices services)
    : Editor<ChoicesValueEditor>(
        factory, services.Check<ValueListConfiguration>(list => Options.Faults(list.Items, services.Texts)));

[DataEditor(Aliases.RadioButtonList, ValueEditorIsReusable = true)]
internal sealed class RadioButtonListEditor(IDataValueEditorFactory factory, ConfigurationServices services)
    : Editor<ChoiceValueEditor>(
        factory, services.Check<ValueListConfiguration>(list => Options.Faults(list.Items, services.Texts)));

internal static class Options
{
    /// <summary>Options that an editor could not tell apart, or not see.</summary>
    public static IEnumerable<string> Faults(IReadOnlyCollection<string> options, ValidationTexts texts)
    {
        if (options.Any(string.IsNullOrWhiteSpace))
        {
            yield return texts.Say("configurationBlank");
        }

        foreach (var repeated in options.GroupBy(option => option).Where(group => group.Count() > 1))
        {
            yield return texts.Say("configurationDuplicate", repeated.Key);
        }
    }
}
