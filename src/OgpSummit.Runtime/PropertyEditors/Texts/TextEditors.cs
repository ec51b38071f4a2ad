using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core.PropertyEditors;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace OgpSummit.Runtime.PropertyEditors.Texts;

[DataEditor(Aliases.TextBox, ValueEditorIsReusable = true)]
internal sealed class TextBoxEditor(IDataValueEditorFactory factory, ConfigurationServices services)
    : Editor<TextValueEditor>(factory, new TextboxConfigurationEditor(services.IO));

[DataEditor(Aliases.TextArea, ValueType = ValueTypes.Text, ValueEditorIsReusable = true)]
internal sealed class TextAreaEditor(IDataValueEditorFactory factory, ConfigurationServices services)
    : Editor<TextValueEditor>(factory, new TextAreaConfigurationEditor(services.IO));

[DataEditor(Aliases.EmailAddress, ValueEditorIsReusable = true)]
internal sealed class EmailEditor(IDataValueEditorFactory factory) : Editor<EmailValueEditor>(factory);
