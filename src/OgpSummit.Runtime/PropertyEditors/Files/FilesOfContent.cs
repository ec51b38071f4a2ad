using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace OgpSummit.Runtime.PropertyEditors.Files;

/// <summary>The files that the properties of a content item name, in whatever editor and however deep in blocks.</summary>
internal sealed class FilesOfContent(PropertyEditorCollection editors)
{
    public IReadOnlyList<(string Path, FilePlace Place)> Find(IContentBase content)
    {
        var found = new List<(string, FilePlace)>();
        foreach (var (property, editor) in FileProperties(content))
        {
            var place = new FilePlace(content.Key, property.PropertyType.Key);
            foreach (var stored in property.Values.SelectMany(value => new[] { value.EditedValue, value.PublishedValue }))
            {
                editor.MapFiles(stored, place, (path, at) =>
                {
                    found.Add((path, at));
                    return null;
                });
            }
        }

        return found;
    }

    /// <returns>Whether any value changed.</returns>
    public bool Replace(IContentBase content, Func<string, FilePlace, string?> map)
    {
        var changed = false;
        foreach (var (property, editor) in FileProperties(content))
        {
            var place = new FilePlace(content.Key, property.PropertyType.Key);
            foreach (var value in property.Values.ToArray())
            {
                var mapped = editor.MapFiles(value.EditedValue, place, map);
                if (!Equals(mapped, value.EditedValue))
                {
                    property.SetValue(mapped, value.Culture, value.Segment);
                    changed = true;
                }
            }
        }

        return changed;
    }

    private IEnumerable<(IProperty Property, IFileValue Editor)> FileProperties(IContentBase content) =>
        from property in content.Properties
        let editor = editors[property.PropertyType.PropertyEditorAlias]?.GetValueEditor() as IFileValue
        where editor is not null
        select (property, editor);
}
