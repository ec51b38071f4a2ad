using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Nodes;
using OgpSummit.Runtime.Persistence.Versions;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Persistence.Documents;

/// <summary>
/// What all cultures of a document share, its invariant values and its template, has no date of its own. When it changes,
/// every culture gets the date of the save: each of them shows something else from then on, and whoever read one of them
/// before can be told.
/// </summary>
internal static class SharedChanges
{
    /// <param name="document">As it is about to be saved.</param>
    /// <param name="saved">Its draft, as it was saved last.</param>
    public static void TellCultures(IContent document, VersionRow saved)
    {
        if (!document.ContentType.VariesByCulture() || !IsChanged(document, saved))
        {
            return;
        }

        foreach (var culture in document.CultureInfos?.Values.ToList() ?? [])
        {
            document.SetCultureInfo(culture.Culture, culture.Name, document.UpdateDate);
        }
    }

    private static bool IsChanged(IContent document, VersionRow saved)
    {
        if (document.TemplateId != saved.TemplateId)
        {
            return true;
        }

        // Publishing makes properties dirty whose values stay as they are, so the values are compared too.
        var suspects = document.Properties.Where(property => !property.PropertyType.VariesByCulture() && property.IsDirty()).ToList();
        if (suspects.Count == 0)
        {
            return false;
        }

        var (before, now) = (VersionData.Read(saved.Data).Values, ContentValues.Draft(document).Values);
        return suspects.Any(property => !ValuesOf(before, property).SetEquals(ValuesOf(now, property)));
    }

    private static HashSet<StoredValue> ValuesOf(Dictionary<int, List<StoredValue>> values, IProperty property) =>
        [.. values.GetValueOrDefault(property.PropertyTypeId) ?? []];
}
