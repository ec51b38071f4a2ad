using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace OgpSummit.Runtime.PropertyEditors.Tags;

[DataEditor(Aliases.Tags, ValueType = ValueTypes.Text, ValueEditorIsReusable = true)]
internal sealed class TagsEditor(IDataValueEditorFactory factory, ConfigurationServices services)
    : Editor<TagsValueEditor>(factory, new TagConfigurationEditor(services.IO));

/// <summary>Tags in the order in which they were typed, each once; stored as a JSON list or separated by commas.</summary>
internal sealed class TagsValueEditor(ValueServices services, DataEditorAttribute attribute)
    : ValueEditor<IReadOnlyList<string>>(services, attribute), IDataValueTags
{
    /// <summary>What stock's tag table holds.</summary>
    private const int LongestTag = 200;

    public IEnumerable<ITag> GetTags(object? value, object? dataTypeConfiguration, int? languageId)
    {
        var group = (dataTypeConfiguration as TagConfiguration ?? new TagConfiguration()).Group;
        return Read(value).Has(out var tags)
            ? tags.Select(tag => new Tag(0, group, tag, languageId))
            : [];
    }

    public override Reading<IReadOnlyList<string>> Read(object? raw)
    {
        if (RawValue.IsNothing(raw))
        {
            return Reading<IReadOnlyList<string>>.Nothing;
        }

        var texts = RawValue.AsTexts(raw) ?? RawValue.AsText(raw)?.Split(',');
        if (texts is null)
        {
            return Reading<IReadOnlyList<string>>.Malformed;
        }

        var tags = texts.Select(tag => tag.Trim())
            .Where(tag => tag.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToArray();
        return tags.Length is 0 ? Reading<IReadOnlyList<string>>.Nothing : Reading<IReadOnlyList<string>>.Of(tags);
    }

    protected override object Store(IReadOnlyList<string> value, object? configuration) =>
        configuration is TagConfiguration { StorageType: TagsStorageType.Csv }
            ? string.Join(',', value)
            : Services.Json.Serialize(value);

    protected override object ShowNothing() => Array.Empty<string>();

    protected override IEnumerable<string> TextsToMatch(IReadOnlyList<string> value) => value;

    protected override IEnumerable<string> Faults(IReadOnlyList<string> value, object? configuration, bool isEntered) =>
        value.Where(tag => tag.Length > LongestTag).Select(tag => Texts.Say("tagTooLong", tag[..20] + "…", LongestTag));
}
