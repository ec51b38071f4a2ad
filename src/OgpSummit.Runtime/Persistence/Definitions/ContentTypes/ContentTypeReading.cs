using OgpSummit.Runtime.Persistence.Definitions.DataTypes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Runtime.Persistence.Definitions.ContentTypes;

/// <summary>From what is stored to Umbraco's types, but for the links between types, which need all of them.</summary>
internal sealed class ContentTypeReading(DataTypeSet dataTypes, IShortStringHelper shortStrings)
{
    private readonly Snapshot<IDataType> _dataTypes = dataTypes.Current;

    public void Fill(IContentTypeComposition type, ContentTypeDefinition definition)
    {
        type.Alias = definition.Alias;
        type.Description = definition.Description;
        type.Icon = definition.Icon;
        type.Thumbnail = definition.Thumbnail;
        type.AllowedAsRoot = definition.AllowedAsRoot;
        type.IsElement = definition.IsElement;
        type.ListView = definition.ListView;
        type.Variations = definition.Variations;
        type.PropertyGroups = new PropertyGroupCollection(
            definition.Groups.OrderBy(group => group.SortOrder).Select(group => Group(group, type is IContentType)));
        type.NoGroupPropertyTypes = Properties(definition.Properties).ToList();

        if (type is IMemberType memberType)
        {
            GrantAccess(memberType, definition);
        }
    }

    private PropertyGroup Group(GroupDefinition definition, bool supportsPublishing)
    {
        var group = new PropertyGroup(supportsPublishing)
        {
            Id = definition.Id,
            Key = definition.Key,
            Alias = definition.Alias,
            Name = definition.Name,
            Type = definition.Type,
            SortOrder = definition.SortOrder,
        };
        foreach (var property in Properties(definition.Properties))
        {
            property.PropertyGroupId = new Lazy<int>(() => group.Id);
            group.PropertyTypes!.Add(property);
        }

        return group;
    }

    /// <summary>A property whose data type is gone has no editor and no kind of value; it is left out.</summary>
    private IEnumerable<PropertyType> Properties(IEnumerable<PropertyDefinition> definitions) =>
        from definition in definitions.OrderBy(property => property.SortOrder)
        let dataType = _dataTypes.Find(definition.DataType)
        where dataType is not null
        select Property(definition, dataType);

    private PropertyType Property(PropertyDefinition definition, IDataType dataType) =>
        new(shortStrings, dataType, definition.Alias)
        {
            Id = definition.Id,
            Key = definition.Key,
            Name = definition.Name,
            Description = definition.Description,
            Mandatory = definition.Mandatory,
            MandatoryMessage = definition.MandatoryMessage,
            ValidationRegExp = definition.ValidationRegExp,
            ValidationRegExpMessage = definition.ValidationRegExpMessage,
            SortOrder = definition.SortOrder,
            LabelOnTop = definition.LabelOnTop,
            Variations = definition.Variations,
        };

    private static void GrantAccess(IMemberType type, ContentTypeDefinition definition)
    {
        foreach (var property in definition.Groups.SelectMany(group => group.Properties).Concat(definition.Properties))
        {
            if (property.MemberAccess is { } access)
            {
                type.SetMemberCanViewProperty(property.Alias, access.CanView);
                type.SetMemberCanEditProperty(property.Alias, access.CanEdit);
                type.SetIsSensitiveProperty(property.Alias, access.IsSensitive);
            }
        }
    }
}
