using OgpSummit.Runtime.Persistence.Definitions.DataTypes;
using OgpSummit.Runtime.Persistence.Languages;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;

namespace OgpSummit.Runtime.Persistence.Tags;

/// <summary>Finds the tags in the properties of content and assigns them to it.</summary>
internal sealed class PropertyTags(
    ITagRepository tags, PropertyEditorCollection editors, DataTypeSet dataTypes, LanguageSet languages)
{
    public void AssignPublished(IContent document) => Assign(document, value => value.PublishedValue);

    public void AssignDraft(IContentBase content) => Assign(content, value => value.EditedValue);

    /// <summary>Content that is not public is not found by its tags.</summary>
    public void Clear(IContentBase content) => tags.RemoveAll(content.Id);

    private void Assign(IContentBase content, Func<IPropertyValue, object?> valueOf)
    {
        foreach (var property in content.Properties)
        {
            if (editors.TryGet(property.PropertyType.PropertyEditorAlias, out var editor)
                && editor.GetValueEditor() is IDataValueTags reader)
            {
                var configuration = dataTypes.Current.Find(property.PropertyType.DataTypeKey)?.ConfigurationObject;
                var found = property.Values.SelectMany(
                    value => reader.GetTags(valueOf(value), configuration, languages.IdOf(value.Culture)));
                tags.Assign(content.Id, property.PropertyTypeId, found);
            }
        }
    }
}
