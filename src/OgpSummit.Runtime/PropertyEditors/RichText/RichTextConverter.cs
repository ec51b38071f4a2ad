using System.Text.RegularExpressions;
using OgpSummit.Runtime.PropertyEditors.Blocks;
using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Templates;
using Umbraco.Extensions;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace OgpSummit.Runtime.PropertyEditors.RichText;

/// <summary>
/// HTML for templates: cleaned once more, since not everything that is stored came through the editor, with today's urls
/// of linked content and pictures, and with its blocks rendered.
/// </summary>
[DefaultPropertyValueConverter]
internal sealed partial class RichTextConverter(
    IJsonSerializer json,
    IHtmlSanitizer html,
    HtmlLocalLinkParser links,
    HtmlUrlParser urls,
    HtmlImageSourceParser images,
    BlockElements elements,
    IRichTextBlockView view,
    IApiElementBuilder apiElements) : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
{
    public override bool IsConverter(IPublishedPropertyType propertyType) => propertyType.EditorAlias == Aliases.RichText;

    public override bool? IsValue(object? value, PropertyValueLevel level) => level switch
    {
        PropertyValueLevel.Source => RichTextValue.Read(value, json).HasValue,
        _ => base.IsValue(value, level),
    };

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(IHtmlEncodedString);

    /// <summary>The urls of links and pictures change without the owner changing.</summary>
    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Elements;

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) =>
        RichTextValue.Read(source, json).Has(out var text) ? text with { Markup = html.Sanitize(text.Markup) } : null;

    public override object ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview)
    {
        if (inter is not RichTextValue text)
        {
            return new HtmlEncodedString(string.Empty);
        }

        var blocks = Blocks(owner, propertyType, referenceCacheLevel, text, preview).ToDictionary(block => block.ContentKey);
        return new HtmlEncodedString(BlockTag().Replace(WithUrls(text.Markup), tag =>
            Guid.TryParse(tag.Groups["key"].Value, out var key) && blocks.TryGetValue(key, out var block)
                ? view.Render(block)
                : string.Empty));
    }

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Elements;

    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(RichTextModel);

    public object ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        PropertyCacheLevel referenceCacheLevel,
        object? inter,
        bool preview,
        bool expanding)
    {
        if (inter is not RichTextValue text)
        {
            return RichTextModel.Empty();
        }

        return new RichTextModel
        {
            Markup = WithUrls(text.Markup).Replace("data-content-key=", "data-content-id=", StringComparison.Ordinal),
            Blocks = Blocks(owner, propertyType, referenceCacheLevel, text, preview)
                .Select(block => new ApiBlockItem(
                    apiElements.Build(block.Content), block.Settings is null ? null : apiElements.Build(block.Settings)))
                .ToArray(),
        };
    }

    private string WithUrls(string markup) =>
        images.EnsureImageSources(urls.EnsureUrls(links.EnsureInternalLinks(markup)));

    private IEnumerable<RichTextBlockItem> Blocks(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel cacheLevel, RichTextValue text, bool preview)
    {
        var place = new BlockPlace(owner, propertyType.Variations.HasFlag(ContentVariation.Culture), cacheLevel, preview);
        var allowed = propertyType.DataType.ConfigurationAs<RichTextConfiguration>()?.Blocks ?? [];
        return elements.Items<RichTextBlockItem>(place, text.Blocks, allowed, typeof(RichTextBlockItem<,>));
    }

    [GeneratedRegex("<(?<tag>umb-rte-block(?:-inline)?)\\b[^>]*data-content-key=\"(?<key>[^\"]*)\"[^>]*>.*?</\\k<tag>>", RegexOptions.Singleline)]
    private static partial Regex BlockTag();
}
