using System.Text.Json.Nodes;
using OgpSummit.Runtime.USync.Format;
using OgpSummit.Runtime.USync.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Runtime.USync.Kinds;

/// <summary>The values of a document or media item of one type, in files and in the site.</summary>
internal sealed class ContentValues(ValueText values, IEnumerable<IPropertyType> properties, IReadOnlyCollection<string> leftOut)
{
    private readonly IPropertyType[] _properties =
        [.. properties.Where(property => !leftOut.Contains(property.Alias, StringComparer.OrdinalIgnoreCase))];

    /// <summary>What a file would say. Cultures without a value get an empty text, so that files can say "none".</summary>
    public IReadOnlyList<PropertyValuesFile> Read(IContentBase item) =>
    [
        .. _properties.Select(type =>
        {
            var stored = item.Properties.TryGetValue(type.Alias, out var property) ? property.Values : [];
            return new PropertyValuesFile(type.Alias, WithBlanks(type, item.AvailableCultures, stored.Select(value =>
                new ValueFile(value.Culture, value.Segment, values.ToFile(value.EditedValue, KindOf(type))))));
        }),
    ];

    /// <summary>What the file says over what the site has, in the form in which the site would say it.</summary>
    public IReadOnlyList<PropertyValuesFile> Complete(
        ContentFile stated, ContentFile? current, IReadOnlyCollection<string> cultures) =>
    [
        .. _properties.Select(type =>
        {
            var merged = ValuesOf(current, type).ToDictionary(value => (Folded(value.Culture), Folded(value.Segment)));
            foreach (var value in ValuesOf(stated, type))
            {
                merged[(Folded(value.Culture), Folded(value.Segment))] = value with { Text = Canonical(value, type) };
            }

            return new PropertyValuesFile(type.Alias, WithBlanks(type, cultures, merged.Values));
        }),
    ];

    /// <summary>Gives the item the values, and changes none that is as it should be.</summary>
    public void Write(ContentFile wanted, IContentBase item)
    {
        foreach (var type in _properties)
        {
            foreach (var value in ValuesOf(wanted, type))
            {
                var current = item.GetValue(type.Alias, value.Culture, value.Segment);
                if (values.ToFile(current, KindOf(type)) != value.Text)
                {
                    item.SetValue(type.Alias, values.FromFile(value.Text, KindOf(type)), value.Culture, value.Segment);
                }
            }
        }
    }

    /// <summary>Addresses of the media files that the values name, by the property's alias.</summary>
    public IEnumerable<(string Alias, string Address)> AddressesIn(ContentFile file) => _properties
        .Where(type => type.PropertyEditorAlias is Constants.PropertyEditors.Aliases.UploadField
            or Constants.PropertyEditors.Aliases.ImageCropper)
        .SelectMany(type => ValuesOf(file, type).Select(value => (type.Alias, Address: AddressIn(value.Text))))
        .Where(file => file.Address.Length > 0);

    public IEnumerable<SyncFileException> Problems(ContentFile stated, IReadOnlyCollection<string> cultures)
    {
        var byAlias = _properties.ToDictionary(property => property.Alias, StringComparer.OrdinalIgnoreCase);
        foreach (var property in stated.Properties.Where(one => !leftOut.Contains(one.Alias)))
        {
            if (!byAlias.TryGetValue(property.Alias, out var type))
            {
                yield return new SyncFileException(
                    $"The type \"{stated.ContentType}\" has no property \"{property.Alias}\".", property.Line);
                continue;
            }

            foreach (var value in property.Values.Where(value => value.Text.Length > 0))
            {
                if (type.Variations.HasFlag(ContentVariation.Culture) != (value.Culture is not null))
                {
                    yield return new SyncFileException(
                        $"The property \"{type.Alias}\" {(value.Culture is null ? "needs" : "has no")} culture.", value.Line);
                }
                else if (value.Culture is { } culture && !cultures.Contains(culture, StringComparer.OrdinalIgnoreCase))
                {
                    yield return new SyncFileException(
                        $"The property \"{type.Alias}\" has a value in {culture}, in which the item has no name.", value.Line);
                }
            }
        }
    }

    /// <summary>An upload is its address; a cropped image says it among other things.</summary>
    private static string AddressIn(string text)
    {
        var source = JsonText.ParseStructure(text) is JsonObject json ? json["src"] : text;
        return source is JsonValue value && value.TryGetValue<string>(out var address) ? address : "";
    }

    private string Canonical(ValueFile value, IPropertyType type)
    {
        try
        {
            return values.Canonical(value.Text, KindOf(type));
        }
        catch (SyncFileException exception)
        {
            throw new SyncFileException($"The property \"{type.Alias}\": {exception.Message}", value.Line);
        }
    }

    private static ValueFile[] WithBlanks(IPropertyType type, IEnumerable<string> cultures, IEnumerable<ValueFile> stored)
    {
        string?[] expected = type.Variations.HasFlag(ContentVariation.Culture) ? [.. cultures] : [null];
        ValueFile[] kept = [.. stored.Where(value => expected.Contains(value.Culture, StringComparer.OrdinalIgnoreCase))];
        return
        [
            .. kept,
            .. expected
                .Where(culture => !kept.Any(value => string.Equals(value.Culture, culture, StringComparison.OrdinalIgnoreCase)))
                .Select(culture => new ValueFile(culture, null, "")),
        ];
    }

    private static IReadOnlyList<ValueFile> ValuesOf(ContentFile? file, IPropertyType type) => file?.Properties
        .FirstOrDefault(property => property.Alias.Equals(type.Alias, StringComparison.OrdinalIgnoreCase))?.Values ?? [];

    private static PropertyKind KindOf(IPropertyType type) => new(type.PropertyEditorAlias, type.ValueStorageType);

    private static string Folded(string? name) => name?.ToUpperInvariant() ?? "";
}
