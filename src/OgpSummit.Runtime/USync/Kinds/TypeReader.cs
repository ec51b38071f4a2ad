using OgpSummit.Runtime.USync.Format;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Runtime.USync.Kinds;

/// <summary>Says about a document type or a media type what its file would say.</summary>
internal sealed class TypeReader(IReadOnlyDictionary<Guid, IDataType> dataTypes, Func<Guid, string?> aliasOf)
{
    public TypeFile Read(IContentTypeComposition type, string element, FolderPath? folder) => new()
    {
        Element = element,
        Key = type.Key,
        Alias = type.Alias,
        Level = (folder?.Names.Count ?? 0) + 1,
        Name = type.Name ?? "",
        Icon = type.Icon ?? "",
        Thumbnail = type.Thumbnail ?? "",
        Description = type.Description ?? "",
        AllowAtRoot = type.AllowedAsRoot,
        ListView = type.ListView == Guid.Empty ? null : type.ListView,
        Variations = type.Variations,
        IsElement = type.IsElement,
        Folder = folder,
        Compositions = [.. type.ContentTypeComposition.Select(one => new ItemReference(one.Key, one.Alias))],
        Structure = [.. (type.AllowedContentTypes ?? []).Select(Child)],
        Properties = [.. type.PropertyTypes.Select(property => Property(type, property, element == TypeFile.MediaElement))],
        Tabs = [.. type.PropertyGroups.Select(Tab)],
    };

    private ItemReference Child(ContentTypeSort child) => new(child.Key, aliasOf(child.Key) ?? child.Alias, child.SortOrder);

    private PropertyFile Property(IContentTypeComposition type, IPropertyType property, bool isMedia)
    {
        var group = type.PropertyGroups.FirstOrDefault(one => one.PropertyTypes?.Contains(property.Alias) == true);
        return new PropertyFile
        {
            Key = property.Key,
            Alias = property.Alias,
            Name = property.Name,
            Definition = property.DataTypeKey,
            Type = dataTypes.GetValueOrDefault(property.DataTypeKey)?.EditorAlias ?? property.PropertyEditorAlias,
            Mandatory = property.Mandatory,
            Validation = property.ValidationRegExp ?? "",
            Description = property.Description ?? "",
            SortOrder = property.SortOrder,
            TabAlias = group?.Alias,
            TabName = group?.Name ?? "",
            Variations = isMedia ? null : property.Variations,
            MandatoryMessage = property.MandatoryMessage ?? "",
            ValidationMessage = property.ValidationRegExpMessage ?? "",
            LabelOnTop = property.LabelOnTop,
        };
    }

    private static TabFile Tab(PropertyGroup group) => new(group.Key, group.Name ?? "", group.Alias, group.Type, group.SortOrder);
}
