using OgpSummit.Runtime.Persistence.Versions;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Persistence.Nodes;

/// <summary>Carries names and property values between entities and <see cref="VersionData"/>.</summary>
internal static class ContentValues
{
    public static VersionData Draft(IContentBase content)
    {
        var data = new VersionData();
        foreach (var (property, value) in ValuesOf(content))
        {
            Add(data, property, value, value.EditedValue);
        }

        AddNames(data, content, content.CultureInfos);
        return data;
    }

    public static VersionData Published(IContent content)
    {
        var data = new VersionData();
        foreach (var (property, value) in ValuesOf(content))
        {
            Add(data, property, value, value.PublishedValue);
        }

        AddNames(data, content, content.PublishCultureInfos);
        return data;
    }

    /// <param name="content">Gets the values; its dirty state is the caller's to reset.</param>
    /// <param name="draft">The values to edit.</param>
    /// <param name="published">Null where nothing is published.</param>
    /// <param name="aliases">The properties to fill; null fills all.</param>
    public static void Fill(
        IContentBase content, VersionData draft, VersionData? published, IReadOnlyCollection<string>? aliases)
    {
        foreach (var property in content.Properties)
        {
            if (aliases is not null && !aliases.Contains(property.Alias))
            {
                continue;
            }

            var edited = draft.Values.GetValueOrDefault(property.PropertyTypeId);
            var live = published?.Values.GetValueOrDefault(property.PropertyTypeId);
            if (edited is not null || live is not null)
            {
                property.Values = Merge(edited ?? [], live ?? []);
                property.ResetDirtyProperties(false);
            }
        }
    }

    private static List<IPropertyValue> Merge(List<StoredValue> edited, List<StoredValue> live)
    {
        var values = new List<IPropertyValue>(Math.Max(edited.Count, live.Count));
        foreach (var value in edited)
        {
            values.Add(new Property.PropertyValue
            {
                Culture = value.Culture,
                Segment = value.Segment,
                EditedValue = value.Value,
            });
        }

        foreach (var value in live)
        {
            var merged = values.Find(other => other.Culture == value.Culture && other.Segment == value.Segment);
            if (merged is null)
            {
                values.Add(merged = new Property.PropertyValue { Culture = value.Culture, Segment = value.Segment });
            }

            merged.PublishedValue = value.Value;
        }

        return values;
    }

    private static IEnumerable<(IProperty Property, IPropertyValue Value)> ValuesOf(IContentBase content) =>
        content.Properties.SelectMany(property => property.Values, (property, value) => (property, value));

    private static void Add(VersionData data, IProperty property, IPropertyValue value, object? stored)
    {
        if (stored is not null)
        {
            data.Add(property.PropertyTypeId, new StoredValue(value.Culture, value.Segment, stored));
        }
    }

    private static void AddNames(VersionData data, IContentBase content, IEnumerable<ContentCultureInfos>? names)
    {
        if (!content.ContentType.VariesByCulture() || names is null)
        {
            return;
        }

        foreach (var name in names)
        {
            data.Names[name.Culture] = new CultureName(name.Name ?? "", name.Date);
        }
    }
}
