using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace OgpSummit.Runtime.PropertyEditors.Dates;

/// <summary>What templates get of the four date editors: DateOnly, TimeOnly, DateTime or DateTimeOffset, null when unset.</summary>
[DefaultPropertyValueConverter]
internal sealed class MomentConverter : PropertyValueConverterBase
{
    public override bool IsConverter(IPublishedPropertyType propertyType) => KindOf(propertyType) is not null;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => KindOf(propertyType)!.ClrType;

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) =>
        Moment.Read(source).Has(out var moment) ? KindOf(propertyType)!.Convert(moment.Date) : null;

    private static MomentKind? KindOf(IPublishedPropertyType propertyType) => propertyType.EditorAlias switch
    {
        Aliases.DateOnly => MomentKind.DateOnly,
        Aliases.TimeOnly => MomentKind.TimeOnly,
        Aliases.DateTimeUnspecified => MomentKind.Unspecified,
        Aliases.DateTimeWithTimeZone => MomentKind.WithTimeZone,
        _ => null,
    };
}
