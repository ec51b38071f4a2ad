using OgpSummit.Runtime.USync.Format;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Runtime.USync.Kinds;

/// <summary>
/// Gives a type the tabs, groups and properties of its file. What is there already is changed in place, so that the
/// values of documents stay; what the file does not have goes.
/// </summary>
internal sealed class TypeProperties(
    IContentTypeComposition type, IReadOnlyDictionary<Guid, IDataType> dataTypes, IShortStringHelper strings)
{
    private readonly IPropertyType[] _properties = [.. type.PropertyTypes];
    private readonly PropertyGroup[] _groups = [.. type.PropertyGroups];
    private readonly bool _publishes = type is IContentType;

    public void Become(TypeFile wanted)
    {
        var gone = _properties.ExceptBy(wanted.Properties.Select(file => Find(file)?.Alias), property => property.Alias);
        foreach (var property in gone.ToArray())
        {
            type.RemovePropertyType(property.Alias);
        }

        var inGroups = wanted.Properties.ToLookup(file => file.TabAlias ?? "");
        type.PropertyGroups = new PropertyGroupCollection([.. wanted.Tabs.Select(tab => Group(tab, inGroups[tab.Alias]))]);
        type.NoGroupPropertyTypes = inGroups[""].Select(file => Property(file, null)).ToArray();
    }

    private PropertyGroup Group(TabFile tab, IEnumerable<PropertyFile> files)
    {
        var group = _groups.FirstOrDefault(one => one.Key == tab.Key)
            ?? _groups.FirstOrDefault(one => one.Alias == tab.Alias)
            ?? new PropertyGroup(_publishes);
        group.Key = tab.Key;
        group.Alias = tab.Alias;
        group.Name = tab.Caption;
        group.Type = tab.Type;
        group.SortOrder = tab.SortOrder;
        group.PropertyTypes = new PropertyTypeCollection(_publishes, files.Select(file => Property(file, group)).ToArray());
        return group;
    }

    private IPropertyType Property(PropertyFile file, PropertyGroup? group)
    {
        var dataType = dataTypes[file.Definition];
        var property = Find(file) ?? new PropertyType(strings, dataType, file.Alias);
        property.Key = file.Key;
        property.Alias = file.Alias;
        property.Name = file.Name;
        property.DataTypeId = dataType.Id;
        property.DataTypeKey = dataType.Key;
        property.PropertyEditorAlias = dataType.EditorAlias;
        property.ValueStorageType = dataType.DatabaseType;
        property.Mandatory = file.Mandatory;
        property.MandatoryMessage = OrNull(file.MandatoryMessage);
        property.ValidationRegExp = OrNull(file.Validation);
        property.ValidationRegExpMessage = OrNull(file.ValidationMessage);
        property.Description = OrNull(file.Description);
        property.SortOrder = file.SortOrder;
        property.LabelOnTop = file.LabelOnTop;
        property.Variations = file.Variations ?? ContentVariation.Nothing;
        property.PropertyGroupId = group is null ? null : new Lazy<int>(() => group.Id, isThreadSafe: false);
        return property;
    }

    private IPropertyType? Find(PropertyFile file) =>
        _properties.FirstOrDefault(property => property.Key == file.Key)
        ?? _properties.FirstOrDefault(property => property.Alias == file.Alias);

    private static string? OrNull(string text) => text.Length > 0 ? text : null;
}
