using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core.PropertyEditors;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace OgpSummit.Runtime.PropertyEditors;

/// <summary>How a collection of children is listed. It is configured as a data type and holds no value.</summary>
[DataEditor(Aliases.ListView, ValueEditorIsReusable = true)]
internal sealed class ListViewEditor(IDataValueEditorFactory factory, ConfigurationServices services)
    : Editor<DataValueEditor>(factory, new ListViewConfigurationEditor(services.IO));
