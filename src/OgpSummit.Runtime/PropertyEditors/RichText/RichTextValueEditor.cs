using System.ComponentModel.DataAnnotations;
using OgpSummit.Runtime.PropertyEditors.Blocks;
using OgpSummit.Runtime.PropertyEditors.Files;
using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Templates;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.PropertyEditors.RichText;

/// <summary>
/// HTML with blocks. It is cleaned when it is stored; pictures of the media library are stored without their url, which
/// may change, and links to content as its key.
/// </summary>
internal sealed class RichTextValueEditor(
    ValueServices services,
    DataEditorAttribute attribute,
    BlockServices blocks,
    IHtmlSanitizer html,
    PastedImages pastedImages,
    HtmlImageSourceParser images,
    HtmlLocalLinkParser links)
    : ValueEditor<RichTextValue>(services, attribute), IDataValueReference, IDataValueTags, IFileValue
{
    public IEnumerable<UmbracoEntityReference> GetReferences(object? value)
    {
        if (Resolve(value) is not { } text)
        {
            return [];
        }

        return images.FindUdisFromDataAttributes(text.Markup)
            .Concat(links.FindUdisFromLocalLinks(text.Markup).WhereNotNull())
            .Select(udi => new UmbracoEntityReference(udi))
            .Concat(blocks.Values.References(text.Blocks))
            .Distinct();
    }

    public IEnumerable<ITag> GetTags(object? value, object? dataTypeConfiguration, int? languageId) =>
        Resolve(value) is { } text ? blocks.Values.Tags(text.Blocks, languageId) : [];

    public override IEnumerable<Guid> ConfiguredElementTypeKeys() =>
        ((ConfigurationObject as RichTextConfiguration)?.Blocks ?? []).SelectMany(BlockTypes.Keys);

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        if (Resolve(editorValue.Value) is not { } posted)
        {
            return null;
        }

        var place = new FilePlace(editorValue.ContentKey, editorValue.PropertyTypeKey);
        blocks.Values.FromEditor(posted.Blocks, Resolve(currentValue)?.Blocks, place);

        var folder = (editorValue.DataTypeConfiguration as RichTextConfiguration)?.MediaParentId;
        var markup = html.Sanitize(images.RemoveImageSources(pastedImages.Keep(posted.Markup, folder)));
        return string.IsNullOrWhiteSpace(markup) ? null : Services.Json.Serialize(posted with { Markup = markup });
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
    {
        if (Resolve(property.GetValue(culture, segment)) is not { } stored)
        {
            return null;
        }

        blocks.Variance.Align(stored.Blocks, culture);
        blocks.Values.ToEditor(stored.Blocks);
        return stored with { Markup = images.EnsureImageSources(html.Sanitize(stored.Markup)) };
    }

    public override Reading<RichTextValue> Read(object? raw) => RichTextValue.Read(raw, Services.Json);

    public object? MapFiles(object? stored, FilePlace place, Func<string, FilePlace, string?> map) =>
        Resolve(stored) is { } text && blocks.Values.MapFiles(text.Blocks, place, map) ? Store(text, null) : stored;

    public object? Publish(object? edited, object? published, string? culture)
    {
        // The text is structure, as the layout of its blocks: the same in every culture.
        var merged = blocks.Merge.Publish(Parse(edited)?.Blocks, Parse(published)?.Blocks, culture);
        return Parse(edited) is { } text ? Store(text with { Blocks = merged ?? new() }, null) : null;
    }

    public object? Restrict(object? stored, object? edited, bool mayEditInvariant, IReadOnlySet<string> mayEdit)
    {
        var merged = blocks.Merge.Restrict(Parse(stored)?.Blocks, Parse(edited)?.Blocks, mayEditInvariant, mayEdit);
        return Parse(mayEditInvariant ? edited : stored) is { } text ? Store(text with { Blocks = merged ?? new() }, null) : null;
    }

    public IReadOnlySet<string> ChangedCultures(object? edited, object? published, string defaultCulture)
    {
        var (after, before) = (Parse(edited), Parse(published));
        var changed = blocks.Difference.Cultures(after?.Blocks, before?.Blocks, defaultCulture);
        return after?.Markup == before?.Markup ? changed : new HashSet<string>([.. changed, defaultCulture]);
    }

    protected override object Store(RichTextValue value, object? configuration) => Services.Json.Serialize(value);

    protected override IEnumerable<string> TextsToMatch(RichTextValue value) => [value.Markup];

    protected override IEnumerable<string> Faults(RichTextValue value, object? configuration, bool isEntered)
    {
        if (isEntered && configuration is RichTextConfiguration text && !BlockTypes.Allow(value.Blocks, text.Blocks ?? []))
        {
            yield return Texts.Say("blockNotAllowed");
        }
    }

    protected override IEnumerable<ValidationResult> NestedFaults(RichTextValue value, PropertyValidationContext context) =>
        blocks.Validation.Validate(value.Blocks, context, "blocks.");

    private RichTextValue? Parse(object? raw) => Read(raw).Has(out var value) ? value : null;

    private RichTextValue? Resolve(object? raw) =>
        Parse(raw) is { } value ? value with { Blocks = blocks.Types.Resolve(value.Blocks) } : null;
}
