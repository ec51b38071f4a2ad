using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using Umbraco.Cms.Core.PropertyEditors;

namespace OgpSummit.Runtime.Serialization;

internal static class ConfigurationFields
{
    /// <summary>A configuration member is stored under the key of its field: <c>MinimumValue</c> of a slider as <c>minVal</c>.</summary>
    public static void UseTheirKeys(JsonTypeInfo type)
    {
        foreach (var member in type.Properties)
        {
            var field = member.AttributeProvider?
                .GetCustomAttributes(typeof(ConfigurationFieldAttribute), inherit: false)
                .OfType<ConfigurationFieldAttribute>()
                .FirstOrDefault();
            if (!string.IsNullOrEmpty(field?.Key))
            {
                member.Name = field.Key;
            }
        }
    }
}
