using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Versions;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Persistence.Variations;

/// <summary>
/// What of one content type begins or ceases to vary by culture. Values move as in stock Umbraco: what begins to vary
/// goes to the default culture; what ceases to vary takes over the value of the default culture, while the values of the
/// cultures stay stored and come back if it varies again before the next save.
/// </summary>
internal sealed record VariationChange(
    IContentTypeComposition Type, bool NamesChange, IReadOnlySet<int> ToCulture, IReadOnlySet<int> ToInvariant)
{
    public bool IsEmpty => !NamesChange && ToCulture.Count == 0 && ToInvariant.Count == 0;

    /// <summary>Counts composed properties in, with what is left of their variation in this type.</summary>
    public static VariationChange Between(IContentTypeComposition before, IContentTypeComposition after)
    {
        var old = before.CompositionPropertyTypes.ToDictionary(property => property.Id, property => property.VariesByCulture());
        var changed = after.CompositionPropertyTypes
            .Where(property => old.TryGetValue(property.Id, out var varied) && varied != property.VariesByCulture())
            .ToLookup(property => property.VariesByCulture(), property => property.Id);
        return new VariationChange(
            after, before.VariesByCulture() != after.VariesByCulture(), changed[true].ToHashSet(), changed[false].ToHashSet());
    }

    public void Apply(VersionRow version, VersionData data, string defaultCulture)
    {
        if (NamesChange && Type.VariesByCulture())
        {
            data.Names[defaultCulture] = new CultureName(version.Name, version.Date);
        }

        foreach (var (id, values) in data.Values)
        {
            if (ToCulture.Contains(id))
            {
                MoveToCulture(values, defaultCulture);
            }
            else if (ToInvariant.Contains(id))
            {
                CopyToInvariant(values, defaultCulture);
            }
        }
    }

    private static void MoveToCulture(List<StoredValue> values, string culture)
    {
        var invariant = values.FindAll(value => value.Culture is null);
        values.RemoveAll(value => value.Culture is null
            || (IsOf(value, culture) && invariant.Exists(other => other.Segment == value.Segment)));
        values.AddRange(invariant.Select(value => value with { Culture = culture }));
    }

    private static void CopyToInvariant(List<StoredValue> values, string culture)
    {
        values.RemoveAll(value => value.Culture is null);
        values.AddRange(values.FindAll(value => IsOf(value, culture)).Select(value => value with { Culture = null }));
    }

    private static bool IsOf(StoredValue value, string culture) =>
        string.Equals(value.Culture, culture, StringComparison.OrdinalIgnoreCase);
}
