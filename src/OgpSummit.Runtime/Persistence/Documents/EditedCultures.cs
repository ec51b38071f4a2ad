using OgpSummit.Runtime.Persistence.Model;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Runtime.Persistence.Documents;

/// <summary>The cultures in which a draft differs from what is published.</summary>
internal static class EditedCultures
{
    public static string[] Of(NodeRow node) =>
        node.EditedCultures?.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? [];

    public static string? Join(IReadOnlyCollection<string> cultures) =>
        cultures.Count == 0 ? null : string.Join(',', cultures.Order(StringComparer.Ordinal));

    /// <summary>Compares draft and published values and names.</summary>
    /// <param name="document">With the values as they are about to be saved.</param>
    /// <param name="cultures">Only cultures; a changed invariant value is in the return value alone.</param>
    /// <returns>True where anything differs.</returns>
    public static bool Compare(IContent document, out HashSet<string> cultures)
    {
        cultures = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var edited = false;
        foreach (var value in document.Properties.SelectMany(property => property.Values))
        {
            if (!StoredValueComparison.AreSame(value.EditedValue, value.PublishedValue))
            {
                edited = true;
                Add(cultures, value.Culture);
            }
        }

        foreach (var name in document.CultureInfos ?? [])
        {
            if (name.Name != document.GetPublishName(name.Culture))
            {
                edited = true;
                cultures.Add(name.Culture);
            }
        }

        return edited;
    }

    private static void Add(HashSet<string> cultures, string? culture)
    {
        if (culture is not null)
        {
            cultures.Add(culture);
        }
    }
}
