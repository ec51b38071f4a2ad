using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace OgpSummit.Runtime.PropertyEditors.Values;

/// <summary>
/// A property editor. Its alias and value type stand in <see cref="DataEditorAttribute" /> on the class, by which
/// Umbraco finds it; how values behave is the value editor's, what the data type may say the configuration editor's.
/// </summary>
internal abstract class Editor<TValueEditor> : DataEditor
    where TValueEditor : class, IDataValueEditor
{
    private readonly IConfigurationEditor? _configuration;

    protected Editor(IDataValueEditorFactory factory, IConfigurationEditor? configuration = null)
        : base(factory)
    {
        _configuration = configuration;
        SupportsReadOnly = true;
    }

    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<TValueEditor>(Attribute!);

    protected override IConfigurationEditor CreateConfigurationEditor() => _configuration ?? base.CreateConfigurationEditor();
}
