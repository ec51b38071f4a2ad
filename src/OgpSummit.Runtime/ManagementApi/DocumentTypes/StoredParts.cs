using Umbraco.Cms.Core.Models;

namespace OgpSummit.Runtime.ManagementApi.DocumentTypes;

/// <summary>
/// Umbraco's service finds the properties and groups of a stored type by alias. A property with a new alias would be a new
/// one, and what editors wrote in it lost; and two groups could not change names.
/// </summary>
internal static class StoredParts
{
    /// <param name="type">As stored; its parts get the aliases by which the service finds them.</param>
    /// <param name="form">What the type shall be.</param>
    public static void PrepareFor(this IContentType type, DocumentTypeForm form)
    {
        RenameProperties([.. type.PropertyTypes], form);
        foreach (var group in type.PropertyGroups.ToArray())
        {
            group.Alias = group.Key.ToString();
        }
    }

    private static void RenameProperties(IPropertyType[] stored, DocumentTypeForm form)
    {
        var wanted = form.Properties.ToDictionary(property => property.Id, property => property.Alias);
        var taken = stored.Where(property => wanted.ContainsKey(property.Key)).Select(property => wanted[property.Key]).ToHashSet();
        foreach (var property in stored.Where(property => IsInTheWay(property, wanted, taken)))
        {
            property.Alias = $"former{property.Key:N}";
        }

        foreach (var property in stored.Where(property => wanted.TryGetValue(property.Key, out var alias) && alias != property.Alias))
        {
            property.Alias = wanted[property.Key];
        }
    }

    /// <summary>It gets another alias, or goes while another one gets its alias.</summary>
    private static bool IsInTheWay(IPropertyType property, Dictionary<Guid, string> wanted, HashSet<string> taken) =>
        wanted.TryGetValue(property.Key, out var alias) ? alias != property.Alias : taken.Contains(property.Alias);
}
