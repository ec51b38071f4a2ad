using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace OgpSummit.Runtime.ManagementApi.Contents;

/// <summary>Reads values for the client, through the property editors. A value that was never set has no row.</summary>
internal sealed class ContentValues(PropertyEditorCollection editors)
{
    public IReadOnlyList<ContentValue> Of(IContentBase content) => [.. content.Properties.SelectMany(Of)];

    /// <summary>As they were published, which may be long ago.</summary>
    public IReadOnlyList<ContentValue> Published(IContent content) => [.. content.Properties.Select(AsPublished).SelectMany(Of)];

    /// <summary>Of some properties only, for the columns of a list.</summary>
    public IReadOnlyList<ContentValue> Of(IContentBase content, IReadOnlySet<string> aliases) =>
        [.. content.Properties.Where(property => aliases.Contains(property.Alias)).SelectMany(Of)];

    private IEnumerable<ContentValue> Of(IProperty property)
    {
        if (property.Values.Count == 0 || !editors.TryGet(property.PropertyType.PropertyEditorAlias, out var editor))
        {
            return [];
        }

        var valueEditor = editor.GetValueEditor();
        return property.Values.Select(value => new ContentValue(
            value.Culture,
            value.Segment,
            property.Alias,
            valueEditor.ToEditor(property, value.Culture, value.Segment),
            property.PropertyType.PropertyEditorAlias));
    }

    /// <summary>Editors read what is being edited; so a copy is made that has what is published in its place.</summary>
    private static Property AsPublished(IProperty property) => new(property.PropertyType)
    {
        Values = [.. property.Values.Where(value => value.PublishedValue is not null).Select(Published)],
    };

    private static IPropertyValue Published(IPropertyValue value)
    {
        var published = value.Clone();
        published.EditedValue = published.PublishedValue;
        return published;
    }
}
