using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace OgpSummit.Runtime.PropertyEditors.Values;

internal static class StorageType
{
    /// <summary>The editor decides, and some let the configuration decide.</summary>
    /// <exception cref="InvalidOperationException">The configuration is not what the editor can read.</exception>
    public static ValueStorageType Of(IDataType type, IDataEditor editor) => ValueTypes.ToStorageType(
        type.ConfigurationObject is IConfigureValueType configured ? configured.ValueType : editor.GetValueEditor().ValueType);
}
