using System.Text.Json.Serialization.Metadata;
using Umbraco.Cms.Core.Models.Blocks;

namespace OgpSummit.Runtime.ManagementApi.Contents;

/// <summary>The client is told which kind of layout item each is, in a <c>$type</c> that nothing stored has.</summary>
internal static class BlockLayoutTypes
{
    public static void Add(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || !type.Type.IsAssignableTo(typeof(IBlockLayoutItem)))
        {
            return;
        }

        var name = type.CreateJsonPropertyInfo(typeof(string), "$type");
        name.Get = _ => type.Type.Name;
        name.Order = int.MinValue;
        type.Properties.Add(name);
    }
}
